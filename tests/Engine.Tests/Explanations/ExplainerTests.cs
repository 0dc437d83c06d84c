using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Explanations;

public sealed class ExplainerTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static TreeBuilder Rules() => new TreeBuilder()
        .Fact("sys.pump", f => f with { Title = "泵是否故障" })
        .Fact("leak", f => f with { Title = "有没有漏气", Ask = "闻到燃气味了吗？" })
        .Fact("scope", f => f with { Title = "全屋都不热", Ask = "全屋都不热吗？" })
        .Tree(First(If("sys.pump", "PUMP"), If("leak", "s1.gas"), If("scope", "HOME")).Otherwise("OTHER"));

    private static Explanation Explain(TreeBuilder rules, bool backOffice, params (string, object)[] facts) => Explain(rules, backOffice, ["p/t"], facts);

    private static Explanation Explain(TreeBuilder rules, bool backOffice, string[] trees, params (string, object)[] facts)
    {
        ImmutableArray<Subject> subjects = [.. trees.Select(Subject.Of)];
        var frame = rules.Frame(rules.Case(facts));
        var evaluator = new DiagnosisEvaluator(rules.Program);
        return new Explainer(rules.Program, evaluator).Explain(subjects, evaluator.Evaluate(subjects, frame, trace: true).Diagnosis, frame, backOffice);
    }

    [Fact]
    public void Explain_Concluded_TellsStepsAndWhoSaidThem() => Snapshot.Match(Explain(Rules(), false, ("sys.pump", false), ("leak", false), ("scope", true)).Text);

    [Fact]
    public void Explain_BackOffice_TellsWhereAndWhyNot() => Snapshot.Match(Explain(Rules(), true, ("sys.pump", false), ("leak", false), ("scope", true)).Text);

    [Fact]
    public void Explain_DangerNotExcluded_SaysSoFirst() => Snapshot.Match(Explain(Rules(), false, ("sys.pump", Unknown), ("leak", Unknown), ("scope", true)).Text);

    [Fact]
    public void Explain_NeedsFacts_NamesTheQuestion() => Snapshot.Match(Explain(Rules(), false, ("sys.pump", false)).Text);

    [Fact]
    public void WhyNot_OfAConditionOfSeveralFacts_NamesTheOneThatDecided()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If(And(Holds("a"), Or(Holds("b"), Holds("c"))), "A")).Otherwise("O"));
        Assert.Equal("A Contradicted a and b or c: b c", Why(Explain(rules, true, ("a", true), ("b", false), ("c", false))));
        Assert.Equal("A Contradicted a and b or c: a", Why(Explain(rules, true, ("a", false), ("b", false), ("c", true))));
        Assert.Equal("A NotKnown a and b or c: c", Why(Explain(rules, true, ("a", true), ("b", false), ("c", Unknown))));
    }

    [Fact]
    public void WhyNot_FirstNodeOnTheWay_IsNamed()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("a", First(If("b", "B")).Otherwise("X")), If("c", "C")).Otherwise("O"));
        Assert.Equal("B Contradicted a: a; X Contradicted a: a; O Overtaken c: c", Why(Explain(rules, true, ("a", false), ("b", false), ("c", true))));
        Assert.Equal("B Contradicted b: b; C Overtaken a: a; O Overtaken a: a", Why(Explain(rules, true, ("a", true), ("b", false), ("c", true))));
    }

    [Fact]
    public void WhyNot_WhatOnlyTheUnknownLeadsTo_SaysThatNothingWasUnknown()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If("a", "A")).Unknown("U").Otherwise("O"));
        Assert.Equal("A Contradicted a: a; U NothingUnknown", Why(Explain(rules, true, ("a", false))));
        Assert.Equal("A NotKnown a: a; O NotKnown a: a", Why(Explain(rules, true, ("a", Unknown))));
    }

    [Fact]
    public void WhyNot_BehindAGateThatSpoke_NamesTheGate()
    {
        var rules = new TreeBuilder().Facts("sys.a", "b").Gate("gate", First(If("sys.a", "A"))).Tree(First(If("b", "B")));
        Assert.Equal("B GateSpoke sys.a: sys.a", Why(Explain(rules, true, ("sys.a", true), ("b", true))));
    }

    [Fact]
    public void WhyNot_DangerThatOnlyADefaultReaches_SaysSo()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If("a", "A")).Otherwise("s1.gas"));
        Assert.Equal("A Contradicted a: a; s1.gas DangerByDefault", Why(Explain(rules, true, ("a", false))));
    }

    [Fact]
    public void WhyNot_FoundByATreeThatDidNotSpeak_SaysSo()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A")), id: "p/one").Tree(First(If("b", "B")), id: "p/two");
        Assert.Equal("B AnotherTreeSpoke", Why(Explain(rules, true, ["p/one", "p/two"], ("a", true), ("b", true))));
    }

    [Fact]
    public void WhyNot_LostInAGateAndPossibleInTheTree_IsPossible()
    {
        var rules = new TreeBuilder().Facts("sys.a", "b").Gate("gate", First(If("sys.a", "A"))).Tree(First(If("b", "A")).Otherwise("O"));
        Assert.Equal("A NotKnown b: b", Why(Explain(rules, true, ("sys.a", false), ("b", Unknown))));
    }

    /// <summary>On random trees: what is said not to be lost is what the diagnosis says is not excluded, ranked or found.</summary>
    [Fact]
    public void WhyNot_OfWhatIsNotExcluded_SaysThatItIsNotLost()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var tree = new RandomTree(seed);
            var diagnosis = tree.Rules.Diagnose(tree.Known);
            var possible = diagnosis.NotExcluded.Select(c => c.Id).Concat(diagnosis.Causes.Where(c => c.Basis is CauseBasis.Structure).Select(c => c.Cause.Id)).Order().ToList();
            var explanation = Explain(tree.Rules, true, tree.Known);
            Assert.Equal($"{seed}: {string.Join(' ', possible)}", $"{seed}: {string.Join(' ', explanation.WhyNot.Where(w => !w.IsLost).Select(w => w.Cause.Id).Order())}");
        }
    }

    private static string Why(Explanation explanation) => string.Join("; ", explanation.WhyNot.Select(w =>
        $"{w.Cause.Id} {w.Reason}{(w.Step is null ? "" : $" {w.Step.Condition}: {string.Join(' ', w.Step.Facts.Select(f => f.Fact))}")}"));
}
