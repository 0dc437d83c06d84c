using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>What a condition says of one side by the other: a share against a number without a unit, an example in the fact's unit.</summary>
public sealed class BesideTests
{
    private static readonly SourceSpan FigureAt = new("rules/regulations/network.regulation.yaml", 17, 11, 17, 20);

    [Theory]
    [InlineData("building.ok_ratio < $busy", "$busy 是 70，没有写单位，另一边是 %，这样比是 7000 %；请在 rules/regulations/network.regulation.yaml:17 写成 70 %。", "70 %")]
    [InlineData("$busy > building.ok_ratio", "$busy 是 70，没有写单位", "70 %")]
    [InlineData("building.ok_ratio in [$part..100]", "$part 是 0.7，没有写单位，另一边是 %，这样比是 70 %", "0.7 % or 70 %")]
    [InlineData("building.ok_ratio in ($busy, 80 %)", "$busy 是 70，没有写单位", "70 %")]
    [InlineData("count.a / count.b > $busy", null, "")]
    [InlineData("building.ok_ratio < $limit", null, "")]
    [InlineData("building.ok_ratio < 70", null, "")]
    [InlineData("building.ok_ratio < $ladder", "$ladder 是 30，没有写单位", "30 %")]
    [InlineData("count.a > $limit", "“count.a”没有写单位，另一边是 %；不写单位的 1 就是 100 %。请在 ", "unit: \"%\"")]
    [InlineData("count.a > 2 %", null, "")]
    public void ReadCondition_AShareAgainstANumberWithoutUnit_IsAnErrorThatNamesWhereToWriteIt(string condition, string? message, string offered)
    {
        var issues = Read(condition);
        if (message is null)
        {
            Assert.Empty(issues);
            return;
        }
        var issue = Assert.Single(issues);
        Assert.Equal(("DE2124", IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.StartsWith(message, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(offered, issue.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$busy", true)]
    [InlineData("$limit", false)]
    [InlineData("count.a / count.b", false)]
    public void ReadFormula_ANumberWithoutUnitForAShare_IsAnError(string formula, bool told)
    {
        var issues = new List<Issue>();
        new FormulaReader(Scope(), issues).ReadFormula(formula, Vocabulary.At, FactType.Number, UnitCatalog.Find("%")!, many: false);
        Assert.Equal(told ? ["DE2124"] : [], issues.Select(issue => issue.Code));
    }

    [Theory]
    [InlineData("pon.rx < $nobody", "nobody: -100 dBm }")]
    [InlineData("building.ok_ratio > $nobody", "nobody: 20 % }")]
    [InlineData("$nobody > building.ok_ratio", "nobody: 20 % }")]
    [InlineData("room.measured in [$nobody..30]", "nobody: 20 ℃ }")]
    [InlineData("count.a > $nobody", "nobody: 20 }")]
    [InlineData("fault.lasting > $nobody", "nobody: 24h }")]
    [InlineData("today in $nobody", "nobody: \"11-16..04-05\" }")]
    public void ReadCondition_AFigureNobodySets_IsShownInTheUnitBesideIt(string condition, string example)
    {
        var issue = Assert.Single(Read(condition));
        Assert.Equal("DE2111", issue.Code);
        Assert.Contains(example, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(example, issue.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fee.paid = yes", "“yes”不是条件里的词，旁边的事实是是非；请写 true 或 false。", "true or false")]
    [InlineData("fee.paid != No", "“No”不是", "true or false")]
    [InlineData("fee.paid in (off)", "“off”不是", "true or false")]
    public void ReadCondition_AYesBesideAFlag_SaysTrueOrFalse(string condition, string chinese, string english)
    {
        var issue = Assert.Single(Read(condition));
        Assert.Equal("DE2110", issue.Code);
        Assert.StartsWith(chinese, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, issue.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadTest_AYesBesideAFlag_SaysTrueOrFalse()
    {
        var issues = new List<Issue>();
        new FormulaReader(Scope(), issues).ReadTest("yes", Vocabulary.At, Vocabulary.ById["fee.paid"]);
        Assert.Contains("请写 true 或 false", Assert.Single(issues).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadCondition_AnUnknownWordBesideAFlag_IsStillAFactNobodyDeclared() =>
        Assert.Contains("没有叫“quite_so”的事实", Assert.Single(Read("fee.paid = quite_so")).Message.Chinese, StringComparison.Ordinal);

    private static List<Issue> Read(string condition)
    {
        var issues = new List<Issue>();
        new FormulaReader(Scope(), issues).ReadCondition(condition, Vocabulary.At);
        return issues;
    }

    private static TypeScope Scope() => new(Vocabulary.ById, Vocabulary.Figures.AddRange(new Dictionary<string, ImmutableArray<Figure>>
    {
        ["busy"] = [new Figure { Name = "busy", Value = new NumberValue(70, Unit.None), At = FigureAt }],
        ["part"] = [new Figure { Name = "part", Value = new NumberValue(0.7m, Unit.None), At = FigureAt }],
        ["ladder"] = [new Figure { Name = "ladder", At = FigureAt, Table = new FigureTable("room.measured", [new FigureRow(Vocabulary.Read("room.measured < 18"), new NumberValue(30, Unit.None))]) }],
    }), false, Vocabulary.Zone);
}
