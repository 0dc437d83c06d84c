using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// What the facts of one case have come to, bound to the slots that trees read. Made for reuse: fill it, let trees conclude, <see cref="Clear"/> it.
/// For one thread; nothing is allocated but by conditions that reckon.
/// </summary>
public sealed class SettledFacts
{
    private readonly RulesInForce _rules;
    private Dictionary<int, Value>? _values;

    internal SettledFacts(RulesInForce rules)
    {
        _rules = rules;
        Keys = [.. rules.Missing];
        Frame = new SettledFrame(rules, this);
    }

    internal long[] Keys { get; }

    internal SettledFrame Frame { get; }

    /// <summary>A yes or no.</summary>
    /// <param name="slot">Of <see cref="RulesInForce.FactSlot"/>.</param>
    /// <param name="value">The answer.</param>
    public void Set(int slot, bool value)
    {
        Definition(slot, FactType.Boolean);
        Keys[slot] = value ? FactKey.Yes : FactKey.No;
    }

    /// <summary>A number in the fact's own unit.</summary>
    /// <param name="slot">Of <see cref="RulesInForce.FactSlot"/>.</param>
    /// <param name="value">The number.</param>
    public void Set(int slot, decimal value)
    {
        var fact = Definition(slot, FactType.Number);
        Keys[slot] = FactKey.Of(value);
        if (!FactKey.IsExact(value)) Keep(slot, new NumberValue(value, fact.Unit));
    }

    /// <summary>An answer of a choice, by its number in written order.</summary>
    /// <param name="slot">Of <see cref="RulesInForce.FactSlot"/>.</param>
    /// <param name="choice">Of <see cref="RulesInForce.ChoiceNumber"/>.</param>
    public void SetChoice(int slot, int choice)
    {
        var fact = Definition(slot, FactType.Choice);
        ArgumentOutOfRangeException.ThrowIfNegative(choice);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(choice, fact.Choices.Length);
        Keys[slot] = choice;
    }

    /// <summary>A value of any type. An interval settles nothing: give a number, or ask for a full diagnosis.</summary>
    /// <param name="slot">Of <see cref="RulesInForce.FactSlot"/>.</param>
    /// <param name="value">Of the fact's type.</param>
    public void Set(int slot, Value value)
    {
        var fact = Definition(slot, null);
        switch (value)
        {
            case BooleanValue boolean: Set(slot, boolean.IsTrue); break;
            case ChoiceValue choice when !fact.Many: SetChoice(slot, FactKey.Of(choice.Key, fact)); break;
            case NumberValue { Extent: { IsPoint: true, Low: { } exact } } number when number.Unit == fact.Unit: Set(slot, exact); break;
            case NumberValue number when ValueComparison.In(number, fact.Unit) is { Extent: { IsPoint: true, Low: { } exact } }: Set(slot, exact); break;
            case ChoiceSetValue when fact is { Type: FactType.Choice, Many: true }:
            case TextValue when fact.Type == FactType.Text:
            case DateValue when fact.Type == FactType.Date:
            case DateTimeValue when fact.Type == FactType.DateTime:
            case DurationValue { Extent.IsPoint: true } when fact.Type == FactType.Duration:
                Keep(slot, value);
                Keys[slot] = FactKey.Yes;
                break;
            default: throw new ArgumentException($"'{fact.Id}' takes a single value of its own type ({fact.Type}).", nameof(value));
        }
    }

    /// <summary>The fact is known to be absent.</summary>
    /// <param name="slot">Of <see cref="RulesInForce.FactSlot"/>.</param>
    public void SetNone(int slot)
    {
        Keys[slot] = FactKey.None(Definition(slot, null));
    }

    /// <summary>Forgets everything, for the next case.</summary>
    public void Clear()
    {
        _rules.Missing.CopyTo(Keys, 0);
        _values?.Clear();
    }

    internal bool IsOf(RulesInForce rules) => ReferenceEquals(_rules, rules);

    /// <summary>A fact as general conditions see it.</summary>
    internal Operand Operand(int slot, FactDefinition fact)
    {
        var key = Keys[slot];
        if (key == FactKey.Missing(fact)) return Expressions.Operand.Open;
        if (key == FactKey.None(fact)) return Expressions.Operand.None;
        return Expressions.Operand.Known(fact switch
        {
            { Type: FactType.Boolean } => new BooleanValue(key == FactKey.Yes),
            { Type: FactType.Choice, Many: false } => new ChoiceValue(fact.Choices[(int)key].Key),
            { Type: FactType.Number } when key % 2 == 0 => new NumberValue(FactKey.Number(key), fact.Unit),
            _ => _values![slot],
        });
    }

    /// <summary>What a key cannot hold.</summary>
    private void Keep(int slot, Value value) => (_values ??= [])[slot] = value;

    private FactDefinition Definition(int slot, FactType? type)
    {
        var fact = _rules.Frames.Symbols.Fact(slot);
        if (fact.IsComputed) throw new ArgumentException($"'{fact.Id}' is computed; set the facts it is computed from.", nameof(slot));
        if (type is { } expected && (fact.Type != expected || fact.Many)) throw new ArgumentException($"'{fact.Id}' is no {expected} but a {fact.Type}.", nameof(slot));
        return fact;
    }
}
