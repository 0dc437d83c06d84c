using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Explanations;

/// <summary>The values of a fact that rules can tell apart: enough to find every way in which another answer leads elsewhere.</summary>
internal sealed class CounterValues(RuleBase rules)
{
    private const int MostKeysOfASet = 6;
    private readonly Lazy<ILookup<string, Formula>> _formulas = new(() => (
        from formula in Formulas(rules)
        from fact in ExpressionWalk.Facts(formula.Root).Distinct()
        select (fact, formula)).ToLookup(p => p.fact, p => p.formula, StringComparer.Ordinal));

    /// <summary>Null stands for none. Exact is false where a fact is reckoned with, or has more values than can be tried.</summary>
    public (IReadOnlyList<Value?> Values, bool Exact) Of(FactDefinition fact, FactFrame frame)
    {
        var formulas = _formulas.Value[fact.Id].ToList();
        var parts = formulas.SelectMany(f => ExpressionWalk.All(f.Root)).ToList();
        var constants = parts.OfType<LiteralExpression>().Select(l => l.Value)
            .Concat(parts.OfType<FigureExpression>().SelectMany(f => FigureValues(f.Figure, frame))).OfType<Value>().ToList();
        if (fact is { Type: FactType.Choice, Many: true }) return (Sets(fact), fact.Choices.Length <= MostKeysOfASet);
        var reckoned = parts.Exists(p => p is ArithmeticExpression or ExtremeExpression) || formulas.Exists(f => ExpressionWalk.Facts(f.Root).Distinct().Skip(1).Any() && Compares(f.Root));
        if (TrialValues.Of(fact, constants) is { } values) return (values, fact.Type is FactType.Boolean or FactType.Choice || !reckoned);
        var moments = MomentValues.Of(fact, constants, parts.OfType<FactExpression>().Select(f => frame.Fact(frame.Symbols.FactSlot(f.Fact)).Value), frame);
        return (fact.NoneTitle is null ? moments : [.. moments, null], fact.Type is FactType.Date or FactType.DateTime && !reckoned);
    }

    /// <summary>Two facts are compared with one another, so that no constant tells where one of them turns.</summary>
    private static bool Compares(Expression root) => ExpressionWalk.All(root).OfType<ComparisonExpression>().Any(c => ExpressionWalk.Facts(c).Distinct().Skip(1).Any());

    private static IEnumerable<Value> FigureValues(string name, FactFrame frame)
    {
        var figure = frame.Symbols.TryFigureSlot(name, out var slot) ? frame.FigureInForce(slot)?.Figure : null;
        return figure?.Table is { } table ? table.Rows.Select(row => row.Value) : figure?.Value is { } value ? [value] : [];
    }

    private static List<Value?> Sets(FactDefinition fact)
    {
        IEnumerable<ImmutableSortedSet<string>> sets = [[]];
        var keys = fact.Choices.Select(c => c.Key).ToArray();
        sets = keys.Length <= MostKeysOfASet
            ? keys.Aggregate(sets, (all, key) => all.Concat(all.Select(set => set.Add(key))).ToList()).OrderBy(set => set.Count)
            : sets.Concat(keys.Select(key => ImmutableSortedSet.Create(StringComparer.Ordinal, key)));
        List<Value?> values = [.. sets.Select(set => new ChoiceSetValue(set))];
        if (fact.NoneTitle is not null) values.Add(null);
        return values;
    }

    private static IEnumerable<Formula> Formulas(RuleBase rules) =>
        rules.Facts.Values.SelectMany(f => f.From)
            .Concat(rules.Trees.Values.SelectMany(t => new[] { t.Root, t.Otherwise, t.Unknown }.Concat(t.Parts.Values)).SelectMany(Conditions))
            .Concat(from regulation in rules.Regulations.Values
                    from version in regulation.Versions
                    from article in version.Articles
                    from figure in article.Figures
                    from row in figure.Table?.Rows ?? []
                    select row.When);

    private static IEnumerable<Formula> Conditions(Node? node) => node is not DecidingNode decision ? []
        : decision.Branches.SelectMany(b => b.When is null ? Conditions(b.Node) : Conditions(b.Node).Prepend(b.When))
            .Concat(Conditions(decision.Otherwise)).Concat(Conditions(decision.Unknown));
}
