using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>The dangers that one heard value raises alone. In letters the words that tell it are held to be signals of them: they must sound as much like one.</summary>
internal sealed class DangersByFact(RuleBase rules)
{
    private static readonly BooleanValue True = new(true);

    /// <summary>By fact, each value with the place of its danger among all.</summary>
    private readonly FrozenDictionary<string, ImmutableArray<(Value Value, int Danger)>> _raised = rules.Hazards.Values
        .SelectMany((hazard, danger) => hazard.Signals.SelectMany(signals => signals.When).SelectMany(when => Deciding(when.Root)).Select(told => (told.Fact, told.Value, Danger: danger)))
        .GroupBy(told => told.Fact, StringComparer.Ordinal)
        .ToFrozenDictionary(fact => fact.Key, fact => fact.Select(told => (told.Value, told.Danger)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The value raises dangers, and where it is told each of them is most unlikely.</summary>
    /// <param name="fact">As it was heard.</param>
    /// <param name="phrases">That tell it.</param>
    /// <param name="learned">What was learned; null: nothing is unlikely.</param>
    public bool IsMostUnlikely(HeardFact fact, SomePhrases phrases, LearnedReading? learned)
    {
        if (learned is not { IsLetter: true } || !_raised.TryGetValue(fact.Fact.Id, out var raised)) return false;
        var isRaised = false;
        foreach (var (value, danger) in raised)
        {
            if (!IsTold(value, fact.Value)) continue;
            if (learned.IsDanger(danger, phrases)) return false;
            isRaised = true;
        }
        return isRaised;
    }

    private static bool IsTold(Value value, Value? heard) => heard is ChoiceSetValue set ? value is ChoiceValue one && set.Keys.Contains(one.Key) : value.Equals(heard);

    // Of a condition on several facts no value raises the danger alone.
    private static IEnumerable<(string Fact, Value Value)> Deciding(Expression condition) => condition switch
    {
        FactExpression told => [(told.Fact, True)],
        ComparisonExpression { Operator: Comparison.Equal, Left: FactExpression told, Right: LiteralExpression { Value: { } value } } => [(told.Fact, value)],
        MembershipExpression { Value: FactExpression told } among => among.Members.OfType<LiteralExpression>().Where(member => member.Value is not null).Select(member => (told.Fact, member.Value!)),
        LogicalExpression { IsAnd: false } either => either.Operands.SelectMany(Deciding),
        _ => [],
    };
}
