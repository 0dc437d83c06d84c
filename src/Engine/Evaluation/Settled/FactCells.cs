using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Divides the keys of one fact by where conditions on it lead. The conditions themselves are asked, with one value for each stretch between the numbers they name,
/// so a cell cannot say anything else than the condition does.
/// </summary>
internal sealed class FactCells(RulesInForce rules)
{
    private readonly SettledFacts _probe = rules.NewFacts();

    /// <summary>The one fact that decides a condition; negative: none, it has to be read.</summary>
    public int SlotOf(CompiledFormula? when)
    {
        if (when is not { FactSlots: [var slot] }) return -1;
        var fact = rules.Frames.Symbols.Fact(slot);
        var fits = fact switch
        {
            { IsComputed: true } or { Many: true } => false,
            { Type: FactType.Boolean or FactType.Choice } => ExpressionWalk.All(when.Source.Root).All(IsPlain),
            { Type: FactType.Number } => ExpressionWalk.All(when.Source.Root).All(e => IsPlain(e) && Bounds(e).All(b => Fits(b, fact.Unit))),
            _ => false,
        };
        return fits ? slot : -1;
    }

    /// <param name="slot">The fact.</param>
    /// <param name="branches">Conditions on it, the first that holds wins.</param>
    /// <param name="otherwise">Where to go when none holds.</param>
    /// <param name="missing">Where to go when the fact was not set.</param>
    /// <param name="undecided">Where to go when a condition cannot be told.</param>
    public IReadOnlyList<Cell> Of(int slot, IReadOnlyList<(CompiledFormula When, Way Then)> branches, Way otherwise, Way missing, Way undecided)
    {
        var cells = new List<Cell>();
        var counts = FactKey.Counts(rules.Frames.Symbols.Fact(slot));
        foreach (var (upto, set) in Stretches(slot, branches.Select(b => b.When.Source.Root)))
        {
            set(_probe);
            var next = Lead(branches, otherwise, undecided);
            if (!counts && cells.Count > 0 && cells[^1].Next == next) cells.RemoveAt(cells.Count - 1);
            cells.Add(new Cell(upto, next));
        }
        cells.Add(new Cell(long.MaxValue, missing));
        _probe.Clear();
        return cells;
    }

    private Way Lead(IReadOnlyList<(CompiledFormula When, Way Then)> branches, Way otherwise, Way undecided)
    {
        foreach (var (when, then) in branches)
            switch (when.Status(_probe.Frame))
            {
                case ConditionStatus.True: return then;
                case ConditionStatus.False: continue;
                default: return undecided;
            }
        return otherwise;
    }

    /// <summary>Every stretch of keys in order, each with a value that stands for it: the fact's answers, or the numbers named and the gaps between them; at last none.</summary>
    private IEnumerable<(long Upto, Action<SettledFacts> Set)> Stretches(int slot, IEnumerable<Expression> conditions)
    {
        var fact = rules.Frames.Symbols.Fact(slot);
        switch (fact.Type)
        {
            case FactType.Boolean:
                yield return (FactKey.Yes, f => f.Set(slot, false));
                yield return (FactKey.Yes + 1, f => f.Set(slot, true));
                break;
            case FactType.Choice:
                for (var i = 0; i < fact.Choices.Length; i++)
                {
                    var choice = i;
                    yield return (i + 1, f => f.SetChoice(slot, choice));
                }
                break;
            default:
                var named = conditions.SelectMany(ExpressionWalk.All).SelectMany(Bounds).Select(n => n.Exact).Distinct().Order().ToArray();
                for (var i = 0; i < named.Length; i++)
                {
                    var (below, at) = (i == 0 ? named[0] - 1 : (named[i - 1] + named[i]) / 2, named[i]);
                    yield return (FactKey.Of(at), f => f.Set(slot, below));
                    yield return (FactKey.Of(at) + 1, f => f.Set(slot, at));
                }
                yield return (FactKey.None(fact), f => f.Set(slot, named.Length == 0 ? 0 : named[^1] + 1));
                break;
        }
        yield return (FactKey.Missing(fact), f => f.SetNone(slot));
    }

    /// <summary>It compares with what stands fast here: nothing is reckoned, no clock is read, no table asked.</summary>
    private bool IsPlain(Expression expression) => expression switch
    {
        LogicalExpression or NotExpression or ComparisonExpression or MembershipExpression or IntervalExpression or FactExpression or LiteralExpression => true,
        FigureExpression figure => rules.Figure(rules.Frames.Symbols.FigureSlot(figure.Figure)) is null or { Table: null },
        _ => false,
    };

    /// <summary>The numbers at which a part may change its mind.</summary>
    private IEnumerable<(decimal Exact, Unit Unit)> Bounds(Expression expression)
    {
        var value = expression switch
        {
            LiteralExpression literal => literal.Value,
            FigureExpression figure => rules.Figure(rules.Frames.Symbols.FigureSlot(figure.Figure))?.Value,
            _ => null,
        };
        if (value is not NumberValue number) yield break;
        if (number.Extent.Low is { } low) yield return (low, number.Unit);
        if (number.Extent.High is { } high) yield return (high, number.Unit);
    }

    /// <summary>In another unit the comparison converts and may round, which keys cannot follow.</summary>
    private static bool Fits((decimal Exact, Unit Unit) bound, Unit unit) =>
        bound.Unit.Factor == unit.Factor && UnitAlgebra.Same(bound.Unit, unit) && FactKey.IsExact(bound.Exact);
}
