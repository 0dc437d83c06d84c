using DiagnosisEngine.Compilation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class GateTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static TreeBuilder Rules() => new TreeBuilder().Facts("g", "h", "a", "b")
        .Gate("first", First(If("g", "G"))).Gate("second", First(If("h", "H")))
        .Tree(First(If("a", "A")).Otherwise("O"));

    [Fact]
    public void Gate_Speaks_TheTreeIsNotRun()
    {
        var diagnosis = Rules().Diagnose(("g", true), ("a", true));
        Assert.Equal("Concluded: G", diagnosis.Line());
        Assert.Equal("p/first", diagnosis.Gate);
        Assert.Equal("p/first", string.Join(' ', diagnosis.Trees));
    }

    [Fact]
    public void Gate_NothingMatched_Passes()
    {
        var diagnosis = Rules().Diagnose(("g", false), ("h", false), ("a", true));
        Assert.Equal("Concluded: A", diagnosis.Line());
        Assert.Equal("p/first p/second p/t", string.Join(' ', diagnosis.Trees));
    }

    [Fact]
    public void Gate_RunsInThePacksOrder()
    {
        Assert.Equal("H", Rules().Diagnose(("g", false), ("h", true)).Causes[0].Cause.Id);
        var named = new TreeBuilder().Facts("g", "h").Gate("z", First(If("g", "Z"))).Gate("a", First(If("h", "A"))).Tree(Conclude("O"));
        Assert.Equal("Concluded: Z", named.Diagnose(("g", true), ("h", true)).Line());
    }

    [Fact]
    public void Gate_PassedInIgnorance_WhatItKnewIsNotExcluded() =>
        Assert.Equal("Concluded: A | not excluded: G", Rules().Diagnose(("g", Unknown), ("h", false), ("a", true)).Line());

    [Fact]
    public void Gate_PassedInIgnorance_WhatItKnewIsNotRankedWhileTheTreeAsks()
    {
        var rules = new TreeBuilder().Facts("g", "a").Gate("first", First(If("g", "G"))).Tree(First(If("a", "A", 60)).Otherwise("O"));
        Assert.Equal("NeedsFacts: A 60%, O 40% | not excluded: G | needs: a", rules.Diagnose(("g", Unknown)).Line());
    }

    [Fact]
    public void Gate_Open_NeedsItsFactFirst()
    {
        var diagnosis = Rules().Diagnose(("a", true));
        Assert.Equal("NeedsFacts: G (structure), H (structure), A (structure) | needs: g", diagnosis.Line());
        Assert.Equal("p/first", diagnosis.Gate);
    }

    [Fact]
    public void Gate_SpeaksByDefault_WhatLiesBehindIsNotExcluded()
    {
        var rules = new TreeBuilder().Facts("g", "a").Gate("first", First(If("g", "G")).Unknown("GU")).Tree(First(If("a", "A")));
        Assert.Equal("Concluded: GU (default) | not excluded: G, A", rules.Diagnose(("g", Unknown), ("a", true)).Line());
    }

    [Fact]
    public void Gate_OfAnotherGroup_IsNotRun()
    {
        var rules = Rules();
        var tree = rules.Program.Tree("p/t") with { Source = rules.Rules.Trees["p/t"] with { Handles = ["elsewhere"] } };
        var program = new DecisionProgram(rules.Program.Frames, rules.Program.Trees.Select(one => one.Id == "p/t" ? tree : one));
        Assert.Empty(program.GatesBefore(tree, new(2026, 1, 15)));
        Assert.NotEmpty(rules.Program.GatesBefore(rules.Program.Tree("p/t"), new(2026, 1, 15)));
    }

    [Fact]
    public void Gate_OfACategoryWithoutATree_Concludes()
    {
        var diagnosis = Rules().EvaluateWithoutTree(Case(("g", false), ("h", true))).Diagnosis;
        Assert.Equal("Concluded: H", diagnosis.Line());
        Assert.Equal("p/second", diagnosis.Gate);
        Assert.Equal("p/first p/second", string.Join(' ', diagnosis.Trees));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Gate_OfACategoryWithoutATree_NothingMatched_LeavesItUndetermined(bool? second)
    {
        var result = Rules().EvaluateWithoutTree(Case(("g", false), ("h", second ?? Unknown)));
        Assert.Equal("Undetermined: ", result.Diagnosis.Line());
        Assert.Empty(result.Diagnosis.Trees);
    }

    [Fact]
    public void Gate_OfACategoryWithoutATree_AsksNobodyButHasItsSystemsRead()
    {
        var result = Rules().EvaluateWithoutTree(Case());
        Assert.Equal("Undetermined: ", result.Diagnosis.Line());
        Assert.Empty(result.Open);
        Assert.Contains("g", result.LiveFacts);
    }

    [Fact]
    public void Gate_OfACategoryWithoutATree_SpeaksOnceBesideATree()
    {
        Assert.Equal("Concluded: G", Rules().EvaluateWithoutTree(Case(("g", true), ("a", true)), "p/t").Diagnosis.Line());
        Assert.Equal("Concluded: A", Rules().EvaluateWithoutTree(Case(("g", false), ("h", false), ("a", true)), "p/t").Diagnosis.Line());
    }

    private static DiagnosisEngine.Facts.CaseContext Case(params (string Fact, object Value)[] facts) => Rules().Case(facts);
}
