using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Sheets;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Sheets;

/// <summary>Numbers of running text, and which numbers of rules they say.</summary>
public sealed class SheetQuantityTests
{
    [Theory]
    [InlineData("24 小时内修复", "24 小时")]
    [InlineData("到场 45/90/120 min（城/农/边远）", "45 | 90 | 120 min")]
    [InlineData("5–7 日", "5 | 7 日")]
    [InlineData("二十四小时，半年，百分之二", "二十四小时 | 半年 | 二")]
    [InlineData("单价 0.58 元/kWh", "0.58 元/kWh")]
    [InlineData("T05 见 GB/T 12325-2008 第三十九条，令第 7 号", "")]
    [InlineData("2017 年发布", "2017")]
    [InlineData("11 月 16 日到次年 4 月 5 日", "11 月 16 日 | 4 月 5 日")]
    [InlineData("一次、二级、第三天", "")]
    [InlineData("见 example.com/2h-notes", "")]
    public void Read_NumbersOfALine_WithTheirUnits(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", SheetQuantityReader.Read(text).Select(number => number.Text)));

    [Theory]
    [InlineData("一天", true)]
    [InlineData("24 小时", true)]
    [InlineData("1440 分钟", true)]
    [InlineData("24", false)]
    [InlineData("1 个工作日", false)]
    [InlineData("25 小时", false)]
    public void IsSaidBy_ADay_InAnyWords(string text, bool isSaid) =>
        Assert.Equal(isSaid, SheetAmount.Of(new DurationValue(86_400, DurationKind.Clock)).Single().IsSaidBy(SheetQuantityReader.Read(text)[0].Amount));

    [Theory]
    [InlineData("16–18 退 20%", true)]
    [InlineData("18 ℃", true)]
    [InlineData("18 %", false)]
    public void IsSaidBy_ADegree_WithItsUnitOrWithout(string text, bool isSaid) =>
        Assert.Equal(isSaid, SheetQuantityReader.Read(text).Any(number => SheetAmount.Of(new NumberValue(18, new Unit("℃", "temperature", 1))).Single().IsSaidBy(number.Amount)));

    [Theory]
    [InlineData("不低于 18 ℃", "Above")]
    [InlineData("不到 18 ℃", "Above")]
    [InlineData("满 18 ℃", "Above")]
    [InlineData("超过 18 ℃", "Below")]
    [InlineData("不超过 18 ℃", "Below")]
    [InlineData("18 ℃ 以下", "Below")]
    [InlineData("约 18 ℃", "Unsaid")]
    public void Side_OfTheLimitItself_ByTheWordsAround(string text, string side) => Assert.Equal(side, SheetQuantityReader.Read(text)[0].Side.ToString());

    [Fact]
    public void Message_OfMaterialThatIsNotThere_IsWhole() => Snapshot.Match(Told(SheetIssues.SheetMissing(new("rules/knowledge-index.yaml", 1, 9, 1, 20), "供热手册.md")));

    private static string Told(Issue issue) => $"{issue.At}: {issue.Severity.ToString().ToLowerInvariant()} {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}";
}
