using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class FirstTests
{
    private static TreeBuilder AB() => new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "B")).Otherwise("C"));

    [Fact]
    public void First_True_EntersAndStops() => Assert.Equal("Concluded: A", AB().Diagnose(("a", true)).Line());

    [Fact]
    public void First_False_GoesToTheNext() => Assert.Equal("Concluded: B", AB().Diagnose(("a", false), ("b", true)).Line());

    [Fact]
    public void First_CouldBecomeTrue_NeedsThatOneFact() =>
        Assert.Equal("NeedsFacts: A (structure), B (structure), C (structure) | needs: a", AB().Diagnose().Line());

    [Fact]
    public void First_Unknown_IsRememberedAndSteppedOver() =>
        Assert.Equal("Concluded: B | not excluded: A", AB().Diagnose(("a", TreeBuilder.Unknown), ("b", true)).Line());

    [Fact]
    public void First_TrueBranchIsFinal_NoWayBack()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", First(If("b", "B"))), If(Not(Holds("b")), "C")));
        Assert.Equal("Undetermined: ", rules.Diagnose(("a", true), ("b", false)).Line());
    }

    [Fact]
    public void Conclude_SeveralCauses_AllHold()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If(Holds("a"), Conclude("A", "B"))));
        Assert.Equal("Concluded: A, B", rules.Diagnose(("a", true)).Line());
    }

    [Fact]
    public void Ask_OverOneFact_EntersTheBranchOfItsValue()
    {
        var rules = new TreeBuilder().Choice("k", "x", "y").Tree(Ask("k", 2, ("x", "X", null), ("y", "Y", null)));
        Assert.Equal("Concluded: Y", rules.Diagnose(("k", "y")).Line());
    }

    [Fact]
    public void Go_NamesAPartOfThisFileElseATree()
    {
        var rules = new TreeBuilder().Facts("a", "b")
            .Tree(First(If("a", Go("part")), If("b", Go("p/other"))), parts: ("part", Conclude("PART")))
            .Tree(Conclude("OTHER"), id: "p/other");
        Assert.Equal("Concluded: PART", rules.Diagnose(("a", true)).Line());
        Assert.Equal("Concluded: OTHER", rules.Diagnose(("a", false), ("b", true)).Line());
    }

    [Fact]
    public void Condition_OneSideUnknowableOtherOpen_IsNotAsked()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If(And(Holds("a"), Holds("b")), "A")).Otherwise("C"));
        Assert.Equal("Concluded: C (default) | not excluded: A", rules.Diagnose(("a", TreeBuilder.Unknown)).Line());
    }

    [Fact]
    public void Because_NamesWhatWasSteppedOverAndWhatHolds() => Assert.Equal("a Unknowable, b True",
        string.Join(", ", AB().Diagnose(("a", TreeBuilder.Unknown), ("b", true)).Causes[0].Because.Select(s => $"{s.Condition} {s.Truth}")));

    [Fact]
    public void Because_OfADefault_NamesWhatDidNotHold() => Assert.Equal("a False, b False, otherwise True",
        string.Join(", ", AB().Diagnose(("a", false), ("b", false)).Causes[0].Because.Select(s => $"{s.Condition} {s.Truth}")));

    [Fact]
    public void Trace_NamesEveryConditionLookedAt_OnlyWhenAsked()
    {
        var (rules, context) = (AB(), AB().Case(("a", false), ("b", true)));
        Assert.Equal("a False, b True", string.Join(", ", rules.Evaluate(context).Diagnosis.Trace.Select(s => $"{s.Condition} {s.Truth}")));
        Assert.Empty(new DiagnosisEngine.Evaluation.DiagnosisEvaluator(rules.Program).Evaluate(["p/t"], rules.Frame(context), trace: false).Diagnosis.Trace);
    }
}
