using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>The whole folder, bound at once.</summary>
public sealed class RuleBinderTests
{
    [Fact]
    public void Bind_RightRules_TellsNothing() => Assert.Equal("", SmallRules.Create().Told());

    [Fact]
    public void Bind_RightRules_GivesThemAll()
    {
        var rules = SmallRules.Create().Rules();
        var tree = rules.Trees["heating/room-cold"];
        Assert.Equal(["heating.field-check", "heating.imbalance", "heating.meets-standard", "heating.station-failure"], rules.Causes.Keys);
        Assert.True(Assert.IsType<AskNode>(tree.Parts["at-home"]).Covers);
        Assert.True(Assert.IsType<AskNode>(((AskNode)tree.Parts["at-home"]).Branches[1].Node).Covers);
        Assert.Equal("at-home.branches[1].branches[0]", ((AskNode)((AskNode)tree.Parts["at-home"]).Branches[1].Node).Branches[0].Node.Path);
        Assert.Equal(4, rules.Packs["heating"].Cases.Length);
    }
}
