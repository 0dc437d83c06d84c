using DiagnosisEngine.Sheets;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Sheets;

/// <summary>What of a sheet speaks of which entry.</summary>
public sealed class SheetReaderTests
{
    private const string Text = """
        # 手册
        通用的话
        ## H01 室温不达标｜24 h 测温（T23）
        顺序：1 交费→09 →2 站里→03；楼里→06 →3 其余→20
        - H01-03 换热站｜2–4 h
          接着说的
        - H01-06 楼间不匀
        ### 附注
        说的还是这一族
        ## 阈值
        | T23 | 测温 | 24 h |
        """;

    private static readonly Sheet Sheet = new([new SourceText("sheet.md", Text)]);

    [Theory]
    [InlineData("H01-03", "5 6")]
    [InlineData("H01", "3 4 8 9")]
    [InlineData("T23", "11")]
    public void Own_LinesOfAnEntry_UpToTheNext(string id, string lines) => Assert.Equal(lines, string.Join(" ", Sheet.Own(id).Select(line => line.Number)));

    [Fact]
    public void Scope_OfAnEntry_IsItselfItsSectionWhatTheseMentionAndWhatIsCommon() =>
        Assert.Equal("1 2 3 4 5 6 8 9 10 11", string.Join(" ", Sheet.Scope("H01-03").Select(line => line.Number).Order()));

    [Fact]
    public void Order_OfNumberedSteps_RanksThemAndNamesTheLast()
    {
        var order = OrderLine.Of(Sheet, "H01")!;
        Assert.True(order.Ranks["H01-09"] < order.Ranks["H01-03"] && order.Ranks["H01-03"] == order.Ranks["H01-06"]);
        Assert.Equal("H01-20", order.Last);
    }

    [Fact]
    public void Mentioned_ARange_NamesWhatLiesBetween() => Assert.Equal(["T05", "T06", "T07"], SheetReader.Mentioned("依据 T05–T07").Distinct());
}
