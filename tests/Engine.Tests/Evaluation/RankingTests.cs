using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Shares and one outcome left.</summary>
public sealed class RankingTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    [Fact]
    public void Ask_Shares_AreRenormalisedOverTheValuesStillPossible()
    {
        var rules = new TreeBuilder().Choice("k", "x", "y", "z").Tree(Ask("k", 3, ("x", "X", 60), ("y", "Y", 30), ("z", "Z", 10)));
        Assert.Equal("Undetermined: X 60%, Y 30%, Z 10%", rules.Diagnose(("k", Unknown)).Line());
    }

    [Fact]
    public void First_False_PassesItsPartOn()
    {
        var rules = Shares();
        Assert.Equal("NeedsFacts: B 50%, C 50% | needs: b", rules.Diagnose(("a", false)).Line());
    }

    [Fact]
    public void First_Unasked_EachTakesItsShare() => Assert.Equal("NeedsFacts: A 60%, B 20%, C 20% | needs: a", Shares().Diagnose().Line());

    [Fact]
    public void First_True_TakesTheRest()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If((Model.Formula?)null, First(If("a", "A", 60), If("b", "B", 20)))));
        Assert.Equal("Concluded: B | not excluded: A", rules.Diagnose(("a", Unknown), ("b", true)).Line());
    }

    [Fact]
    public void Shares_OneMissingAmongTheLive_WrittenOrderAndNoNumber()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A", 10), If("b", "B")));
        Assert.Equal("Undetermined: A (structure), B (structure)", rules.Diagnose(("a", Unknown), ("b", Unknown)).Line());
    }

    [Fact]
    public void Shares_Concluded_CarriesNoProbability() =>
        Assert.Null(Shares().Diagnose(("a", Unknown), ("b", true)).Causes[0].Probability);

    [Fact]
    public void OneOutcomeLeft_IsThatOutcomeAndNothingIsAsked()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "A")).Otherwise("A"));
        Assert.Equal("Concluded: A (default)", rules.Diagnose().Line());
        Assert.Empty(rules.Ask());
    }

    [Fact]
    public void OneOutcomeLeft_AllByConditions_IsConclusive()
    {
        var rules = new TreeBuilder().Choice("k", "x", "y").Tree(Ask("k", 2, ("x", "A", null), ("y", "A", null)));
        Assert.Equal("Concluded: A", rules.Diagnose().Line());
    }

    private static TreeBuilder Shares() => new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A", 60), If("b", "B", 20)).Otherwise("C"));
}
