using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Explanations;

public sealed class FlipTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static FlipSearch Find(TreeBuilder rules, params (string, object)[] facts) =>
        new FlipFinder(rules.Program.Frames, new DiagnosisEvaluator(rules.Program)).Find([Subject.Of("p/t")], rules.Frame(rules.Case(facts)), onTrial: false);

    private static string Said(FlipSearch search) => string.Join("; ", search.Flips.Select(f => $"{string.Join(", ", f.Changes.Select(c => $"{c.Fact.Id} {Text(c.From)}>{Text(c.To)}"))}: {string.Join(' ', f.Causes.Select(c => c.Id))}{(f.Status == DiagnosisStatus.NeedsFacts ? "?" : "")}"));

    private static string Text(Value? value) => value is null ? "none" : DiagnosisEngine.Expressions.ValueWriter.Notation(value);

    [Fact]
    public void OneAnswer_OtherCausesFirst() => Assert.Equal("a false>true: A; b true>false: C",
        Said(Find(new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "B")).Otherwise("C")), ("a", false), ("b", true))));

    [Fact]
    public void TwoAnswersNeeded_BothAreNamed()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If(Or(Holds("a"), Holds("b")), "A")).Otherwise("C"));
        Assert.Equal("a true>false, b true>false: C", Said(Find(rules, ("a", true), ("b", true))));
    }

    [Fact]
    public void LeadsToAQuestion_ComesLast()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("a", First(If("c", "A"))), If("b", "B")).Otherwise("C"));
        Assert.Equal("b true>false: C; a false>true: ?", Said(Find(rules, ("a", false), ("b", true))));
    }

    [Fact]
    public void Unknowable_IsNoAnswerToChange()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "B")).Otherwise("C"));
        Assert.Equal("b true>false: C", Said(Find(rules, ("a", Unknown), ("b", true))));
    }

    [Fact]
    public void Number_TheValueTriedLiesOnTheOtherSide()
    {
        var rules = new TreeBuilder().Number("t").Tree(First(If(Below("t", 16), "COLD"), If(Below("t", 18), "COOL")).Otherwise("WARM"));
        var search = Find(rules, ("t", 20));
        Assert.Equal("t 20>15: COLD; t 20>16: COOL", Said(search));
        Assert.True(search.IsExact);
    }

    [Fact]
    public void Computed_ChangesWithWhatItIsComputedFrom()
    {
        var rules = new TreeBuilder().Facts("a", "b").Computed("c", And(Holds("a"), Holds("b"))).Tree(First(If("c", "A")).Otherwise("B"));
        Assert.Equal("a false>true: A", Said(Find(rules, ("a", false), ("b", true))));
    }

    [Fact]
    public void Reckoned_IsNotClaimedExact()
    {
        var rules = new TreeBuilder().Number("t").Number("u").Tree(First(If(Formula("t > u", new ComparisonExpression(Comparison.Greater,
            new FactExpression("t", 0, 0), new FactExpression("u", 0, 0), 0, 0)), "A")).Otherwise("B"));
        Assert.False(Find(rules, ("t", 3), ("u", 5)).IsExact);
    }

    [Fact]
    public void NothingConcluded_NothingToFlip() => Assert.Empty(Find(new TreeBuilder().Facts("a").Tree(First(If("a", "A"))), ("a", false)).Flips);

    [Fact]
    public void NoAnswerFlips_IsSaidExactly()
    {
        var search = Find(new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A")).Otherwise("A")), ("a", true));
        Assert.Empty(search.Flips);
        Assert.True(search.IsExact);
    }

    /// <summary>Against every set of other answers, one by one, by the plain walk where all is settled and by the engine where questions are open.</summary>
    [Fact]
    public void SmallestSet_IsTheSmallestOfAllSets()
    {
        var flipped = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var tree = new RandomTree(seed);
            foreach (var facts in RandomTree.Settlements(tree.Known).Where((_, i) => i % 9 == 0).Append(tree.Known))
            {
                var concluded = Concluded(tree.Rules.Diagnose(facts));
                var search = Find(tree.Rules, facts);
                if (concluded.Length == 0) continue;
                var answers = facts.Where(f => f.Value != Unknown).ToArray();
                var smallest = Others(answers).Where(set => Concluded(tree.Rules.Diagnose([.. facts.ExceptBy(set.Select(s => s.Fact), f => f.Fact), .. set])) != concluded)
                    .Select(set => (set.Length, Facts: string.Join(' ', set.Select(s => s.Fact).Order()))).ToList();
                var size = smallest.Select(s => s.Length).DefaultIfEmpty().Min();
                Assert.True(search.IsExact);
                Assert.Equal(smallest.Where(s => s.Length == size).Select(s => s.Facts).Distinct().Order(),
                    search.Flips.Select(f => string.Join(' ', f.Changes.Select(c => c.Fact.Id).Order())).Distinct().Order());
                if (size > 1) flipped++;
            }
        }
        Assert.True(flipped > 10, $"{flipped}");
    }

    private static string Concluded(Diagnosis diagnosis) =>
        string.Join(' ', diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause.Id).Order());

    private static IEnumerable<(string Fact, object Value)[]> Others((string Fact, object Value)[] answers)
    {
        IEnumerable<(string, object)[]> sets = [[]];
        foreach (var (fact, value) in answers)
            sets = sets.SelectMany(set => RandomTree.Values(fact).Where(v => v != Unknown && !v.Equals(value)).Select(other => (ValueTuple<string, object>[])[.. set, (fact, other)]).Prepend(set));
        return sets.Where(set => set.Length > 0);
    }
}
