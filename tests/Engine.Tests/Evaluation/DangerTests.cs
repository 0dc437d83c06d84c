using DiagnosisEngine.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>S1 causes and visits.</summary>
public sealed class DangerTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    [Fact]
    public void S1_TrueWhen_IsConcluded() => Assert.Equal("Concluded: s1.gas", Gas().Diagnose(("leak", true)).Line());

    [Fact]
    public void S1_NotExcludedAndNoneConcluded_UndeterminedAndHeadsNotExcluded()
    {
        var diagnosis = Gas().Diagnose(("leak", Unknown), ("odour", true));
        Assert.Equal("Undetermined: ODOUR (default) | not excluded: s1.gas", diagnosis.Line());
        Assert.Equal("s1.gas", diagnosis.Guard?.Id);
        Assert.Equal("s1.gas", Assert.Single(diagnosis.PlanFrom).Id);
    }

    [Fact]
    public void S1_HeadsNotExcludedBeforeEarlierCauses()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("a", "A"), If("b", "s1.gas"), If("c", "C")));
        Assert.Equal("Undetermined: C (default) | not excluded: s1.gas, A", rules.Diagnose(("a", Unknown), ("b", Unknown), ("c", true)).Line());
    }

    [Fact]
    public void S1_AnotherS1Concluded_NoGuard()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "s1.gas"), If("b", "s1.wire")));
        Assert.Equal("Concluded: s1.wire | not excluded: s1.gas", rules.Diagnose(("a", Unknown), ("b", true)).Line());
    }

    [Fact]
    public void S1_StillAsking_NoGuard()
    {
        var diagnosis = Gas().Diagnose();
        Assert.Equal(DiagnosisStatus.NeedsFacts, diagnosis.Status);
        Assert.Null(diagnosis.Guard);
        Assert.Equal("s1.gas", Assert.Single(diagnosis.NotExcluded).Id);
    }

    [Fact]
    public void S1_ReachedByADefault_IsNotEntered()
    {
        var diagnosis = new TreeBuilder().Facts("a").Tree(First(If("a", "A")).Otherwise("s1.gas")).Diagnose(("a", false));
        Assert.Equal("Undetermined:  | not excluded: s1.gas", diagnosis.Line());
        Assert.Equal("s1.gas", diagnosis.Guard?.Id);
    }

    [Fact]
    public void S1_Ranking_NeverShowsIt()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "s1.gas"), If("b", "B")));
        Assert.Equal("Undetermined: B (structure) | not excluded: s1.gas", rules.Diagnose(("a", Unknown), ("b", Unknown)).Line());
    }

    [Fact]
    public void S1_OneOutcomeLeftThatIncludesADefault_IsNotEntered()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If("a", "s1.gas")).Otherwise("s1.gas"));
        Assert.Equal("Undetermined:  | not excluded: s1.gas", rules.Diagnose(("a", Unknown)).Line());
    }

    [Fact]
    public void Visit_IsUndeterminedWithItsPlan()
    {
        var diagnosis = new TreeBuilder().Facts("a").Tree(First(If("a", "A")).Otherwise("visit.look")).Diagnose(("a", Unknown));
        Assert.Equal("Undetermined: visit.look (default) | not excluded: A", diagnosis.Line());
        Assert.Equal("visit.look", Assert.Single(diagnosis.PlanFrom).Id);
    }

    [Fact]
    public void Visit_BesideACause_IsConcluded()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", "visit.look"), If("b", "B")));
        Assert.Equal("Concluded: visit.look, B", rules.Diagnose(("a", true), ("b", true)).Line());
    }

    [Fact]
    public void S1_HeardOnlyFactNotHeard_IsNotExcluded()
    {
        var rules = new TreeBuilder().Facts("heard.smell", "b").Tree(First(If("heard.smell", "s1.gas"), If("b", "B")));
        var context = rules.Case(("b", true)) with { TextGiven = true };
        Assert.Equal("Undetermined: B (default) | not excluded: s1.gas", rules.Evaluate(context).Diagnosis.Line());
    }

    [Fact]
    public void S1_HeardOnlyThroughAComputedFact_IsNotExcluded()
    {
        var rules = new TreeBuilder().Facts("heard.smell", "b").Computed("danger", Holds("heard.smell"))
            .Tree(First(If("danger", First(If("b", "s1.gas"))), If("b", "B")));
        var context = rules.Case(("b", true)) with { TextGiven = true };
        Assert.Equal("Undetermined: B (default) | not excluded: s1.gas", rules.Evaluate(context).Diagnosis.Line());
    }

    [Fact]
    public void HeardOnlyFactNotHeard_ElsewhereIsAbsent()
    {
        var rules = new TreeBuilder().Facts("heard.smell", "b").Tree(First(If("heard.smell", "A"), If("b", "B")));
        Assert.Equal("Concluded: B", rules.Evaluate(rules.Case(("b", true)) with { TextGiven = true }).Diagnosis.Line());
        Assert.Equal("Concluded: B | not excluded: A", rules.Evaluate(rules.Case(("b", true))).Diagnosis.Line());
    }

    private static TreeBuilder Gas() => new TreeBuilder().Facts("leak", "odour").Tree(First(If("leak", "s1.gas"), If("odour", "ODOUR")).Otherwise("OTHER"));
}
