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

    [Fact]
    public void Bind_AllWithAmounts_GivesMembersWithTheirFormulas()
    {
        var rules = SmallRules.Create()
            .Append("heating/vocabulary.yaml", "  bill.rise: { title: 热费多出, type: number, unit: 元, source: \"system:heating\" }\n  bill.area: { title: 面积算多, type: number, unit: 元, source: \"system:heating\" }")
            .Append("heating/room-cold/tree.yaml", "  bill:\n    explains: bill.rise\n    all:\n      - { when: \"bill.area > 0\", amount: bill.area, conclude: heating.imbalance }\n      - { amount: bill.area / 2, apart: true, conclude: heating.field-check }")
            .Replace("heating/room-cold/tree.yaml", "{ when: building, conclude: heating.imbalance }", "{ when: building, go: bill }").Rules();
        var all = Assert.IsType<AllNode>(rules.Trees["heating/room-cold"].Parts["bill"]);
        Assert.Equal("bill.rise", all.Explains);
        Assert.Equal("bill.area", all.Branches[0].Amount!.Text);
        Assert.Null(all.Branches[1].When);
        Assert.True(all.Branches[1].Apart);
    }

    [Fact]
    public void Bind_AmountsWithoutTotal_TakeTheUnitOfTheirFacts()
    {
        var rules = SmallRules.Create()
            .Append("heating/vocabulary.yaml", "  bill.area: { title: 面积算多, type: number, unit: 元, source: \"system:heating\" }")
            .Append("heating/room-cold/tree.yaml", "  bill:\n    all:\n      - { when: \"bill.area > 0\", amount: bill.area, conclude: heating.imbalance }")
            .Replace("heating/room-cold/tree.yaml", "{ when: building, conclude: heating.imbalance }", "{ when: building, go: bill }").Rules();
        Assert.NotNull(Assert.IsType<AllNode>(rules.Trees["heating/room-cold"].Parts["bill"]).Branches[0].Amount);
    }

    [Theory]
    [InlineData("(bill.area - bill.true_area) * bill.price")]
    [InlineData("bill.price * bill.area")]
    [InlineData("bill.area / 2")]
    public void Bind_AmountsWithoutTotal_TakeTheUnitTheyComeTo(string amount)
    {
        var rules = SmallRules.Create()
            .Append("heating/vocabulary.yaml", string.Concat(new[] { ("bill.area", "m²"), ("bill.true_area", "m²"), ("bill.price", "元/m²") }
                .Select(fact => $"  {fact.Item1}: {{ title: {fact.Item1}, type: number, unit: {fact.Item2}, source: \"system:heating\" }}\n")))
            .Append("heating/room-cold/tree.yaml", $"  bill:\n    all:\n      - {{ when: \"bill.area > 0\", amount: {amount}, conclude: heating.imbalance }}")
            .Replace("heating/room-cold/tree.yaml", "{ when: building, conclude: heating.imbalance }", "{ when: building, go: bill }");
        Assert.Equal("", rules.Told("DE2130"));
        Assert.NotNull(Assert.IsType<AllNode>(rules.Rules().Trees["heating/room-cold"].Parts["bill"]).Branches[0].Amount);
    }

    [Fact]
    public void Bind_CaseThatIsOther_NeedsNoDeclaration()
    {
        var rules = SmallRules.Create()
            .Replace("heating/room-cold/cases.yaml", "category: heating.room-too-cold, causes: [heating.imbalance], plan: { department: H-站网 }", "category: other");
        Assert.Equal("", rules.Told("DE2003"));
        Assert.Equal("other", rules.Rules().Packs["heating"].Cases[1].Expect.Category);
    }

    [Theory]
    [InlineData("\"system:heating\"", 1)]
    [InlineData("customer", 2)]
    [InlineData("agent", 2)]
    [InlineData("field", 20)]
    [InlineData("[\"system:heating\", customer]", 2)]
    [InlineData("customer, effort: 6", 6)]
    public void Bind_Effort_IsThatOfWhoIsAsked(string source, int effort) => Assert.Equal(effort, SmallRules.Create()
        .Append("heating/vocabulary.yaml", $"  home.area: {{ title: 面积, type: number, unit: m2, ask: 多大？, source: {source} }}").Rules().Facts["home.area"].Effort);

    [Fact]
    public void Bind_TwoFolders_AddAndNeverReplace()
    {
        var rules = SmallRules.Create().WriteAt("town/regulations/usage.regulation.yaml", "title: 惯例\nkind: practice\nplace: CN\nversions:\n  - articles:\n      ours: { requires: 惯例。, figures: { patience: 3d } }\n");
        Assert.Equal(["heating-law", "usage"], rules.Rules().Regulations.Keys);
        Assert.Contains("regulation 'heating-law' is declared twice, first at", rules
            .WriteAt("town/regulations/heating-law.regulation.yaml", "title: 又一份\nkind: law\nplace: CN\nversions: [{ effective-from: 2020-01-01, articles: { extra: { requires: 别的。 } } }]\n").Told("DE2002"), StringComparison.Ordinal);
    }
}
