using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Documents;

public class YamlReaderTests
{
    [Fact]
    public void Read_PlainFile_GivesNodesWithExactSpans()
    {
        var issues = new List<Issue>();
        var root = YamlReader.Read(new SourceText("rules/x.yaml", "title: 停电\nbranches:\n  - { when: top_cold, share: 3 }\n  - when: \"> 5\"\n"), issues);
        Assert.Empty(issues);
        Assert.Equal(["title", "branches"], root!.Entries.Select(entry => entry.Key.Text));
        var list = Assert.IsType<SequenceNode>(root.Entries[1].Value);
        var first = Assert.IsType<MappingNode>(list.Items[0]);
        Assert.Equal(new SourceSpan("rules/x.yaml", 3, 5, 3, 33), first.At);
        var quoted = Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(list.Items[1]).Entries[0].Value);
        Assert.Equal(new SourceSpan("rules/x.yaml", 4, 11, 4, 16), quoted.At);
        Assert.Equal(12, quoted.TextAt.Column);
    }

    [Theory]
    [InlineData("when: >5\nnext: 1\n", "DE1030", "when: \">5\"")]
    [InlineData("when: >-1\n", "DE1030", "when: \">-1\"")]
    [InlineData("when: >\n  a = 1\n  and b\n", "DE1030", "when: \"a = 1 and b\"")]
    [InlineData("when: [18..24)\ngo: x\n", "DE1031", "when: \"[18..24)\"")]
    [InlineData("rows:\n  - { when: [18..24), go: x }\n", "DE1031", "- { when: \"[18..24)\", go: x }")]
    [InlineData("when: [18..24]\ngo: x\n", "DE1031", "when: \"[18..24]\"")]
    [InlineData("when: != 5\n", "DE1032", "when: \"!= 5\"")]
    [InlineData("when: !=5\n", "DE1032", "when: \"!=5\"")]
    [InlineData("- { when: != 5, go: x }\n", "DE1032", "- { when: \"!= 5\", go: x }")]
    [InlineData("ask: 3 #楼\n", "DE1033", "ask: \"3 #楼\"")]
    [InlineData("a: { customer: 毛巾接水, 见水即关 }\n", "DE1034", "a: { customer: \"毛巾接水, 见水即关\" }")]
    [InlineData("when:\nb: 1\n", "DE1035", "when")]
    [InlineData("heard: [家里{}度]\n", "DE1036", "\"家里{}度\"")]
    [InlineData("heard: { a: [家里{}度, b] }\n", "DE1036", "\"家里{}度\"")]
    [InlineData("found: {contract.ends_on}\n", "DE1036", "\"{contract.ends_on}\"")]
    [InlineData("found: {x} 到期\n", "DE1036", "\"{x} 到期\"")]
    [InlineData("a:\n  - { when: >5, go: x }\n", "DE1030", "- { when: \">5\", go: x }")]
    [InlineData("b: 1\nwhen: >= 18 ℃\nc: 2\n", "DE1030", "when: \">= 18 ℃\"")]
    [InlineData("a:\n  - { when: >= 18 ℃, go: x }\n", "DE1030", "- { when: \">= 18 ℃\", go: x }")]
    [InlineData("a: { when: > 5, go: x }\n", "DE1030", "a: { when: \"> 5\", go: x }")]
    [InlineData("rows: { [16..18): 20 % }\n", "DE1031", "rows: { \"[16..18)\": 20 % }")]
    [InlineData("rows:\n  >= 14: 20 %\n", "DE1037", "\">= 14\": 20 %")]
    [InlineData("a: { range: [0..100], unit: x }\n", "DE1031", "a: { range: \"[0..100]\", unit: x }")]
    [InlineData("a: @x\n", "DE1037", "a: \"@x\"")]
    [InlineData("a: b: c\n", "DE1010", "a: \"b: c\"")]
    public void Read_ValueThatYamlDamages_GivesTheSameLineInQuotes(string yaml, string code, string mended)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        var issue = Assert.Single(issues, issue => issue.Code != "DE1025");
        Assert.Equal(code, issue.Code);
        Assert.Contains(mended, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(mended, issue.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheets: [../资料/供热手册.md]\n")]
    [InlineData("sheets: [../sheet.md]\n")]
    public void Read_APathInAList_IsNoInterval(string yaml)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        Assert.DoesNotContain(issues, issue => issue.Code == "DE1031");
    }

    [Theory]
    [InlineData("title：换表预约\nstatus: draft\n", "1:6", "title: 换表预约")]
    [InlineData("root:\n  ask：appoint.wish\n  branches: []\n", "2:6", "ask: appoint.wish")]
    [InlineData("a:\n  - when： top_cold\n    go: x\n", "2:9", "- when: top_cold")]
    [InlineData("a:\n  - { when：top_cold，go：x }\n", "2:11", "- { when: top_cold, go: x }")]
    [InlineData("a:\n  - { when: top_cold， go: x }\n", "2:21", "- { when: top_cold, go: x }")]
    [InlineData("a:\n  - ｛when: top_cold, go: x｝\n", "2:5", "- {when: top_cold, go: x}")]
    [InlineData("strong：【换表预约，预约换表】\n", "1:7", "strong: [换表预约, 预约换表]")]
    [InlineData("strong: ［换表预约，预约换表］\n", "1:9", "strong: [换表预约, 预约换表]")]
    [InlineData("when: “> 5”\n", "1:7", "when: \"> 5\"")]
    [InlineData("strong: [‘停电’, 没电]\n", "1:10", "strong: [\"停电\", 没电]")]
    [InlineData("a: |\n  b：c\nd：e\n", "3:2", "d: e")]
    public void Read_FullWidthSign_GivesOneIssueAndTheLineInHalfWidth(string yaml, string place, string mended)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        var issue = Assert.Single(issues);
        Assert.Equal("DE1038", issue.Code);
        Assert.Equal(place, $"{issue.At.Line}:{issue.At.Column}");
        Assert.Contains(mended, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(mended, issue.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("found: { when: a, text: 超过了{b}。 }\nnext: &x 1\n", "1:25 DE1036, 2:7 DE1016")]
    [InlineData("a:\n  - { text: 甲{a}乙, more: 丙{b}丁 }\n  - { text: 戊{c}己 }\n", "2:13 DE1036, 2:26 DE1036, 3:13 DE1036")]
    [InlineData("a: [甲{a}乙]\nb: |\n  - 甲{a}乙, 丙\nc: \"- 甲{a}\n  : 乙{b}丙\"\nd: 丁{d}\ne: # [甲{a}乙]\n", "1:5 DE1036, 7:1 DE1035")]
    [InlineData("a: { text: 甲{a}乙, 丙 }\n", "1:19 DE1034")]
    [InlineData("a: [甲{a}乙]\r\nb: [丙{b}丁]\r\nc:\r\n", "1:5 DE1036, 2:5 DE1036, 3:1 DE1035")]
    [InlineData("a: { when: [18..24), go: x }\nb: { when: >= 5, go: 甲{x}乙 }\nc: @d\ne:\n", "1:12 DE1031, 2:12 DE1030, 2:22 DE1036, 3:4 DE1037, 4:1 DE1035")]
    public void Read_BeyondWhatLacksQuotes_TellsTheRestToo(string yaml, string told)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        Assert.Equal(told, string.Join(", ", issues.OrderBy(issue => issue.At.Line).ThenBy(issue => issue.At.Column).Select(issue => $"{issue.At.Line}:{issue.At.Column} {issue.Code}")));
    }

    [Fact]
    public void Read_TextsThatLackQuotes_AreReadAsTheyWereMeant()
    {
        var root = YamlReader.Read(new SourceText("rules/x.yaml", "a: [家里{}度, \"{x}\"]\nb: { when: (16..18], go: c }\n"), [])!;
        Assert.Equal(["家里{}度", "{x}"], Assert.IsType<SequenceNode>(root.Entries[0].Value).Items.Cast<ScalarNode>().Select(item => item.Text));
        Assert.Equal("(16..18]", Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(root.Entries[1].Value).Entries[0].Value).Text);
    }

    [Fact]
    public void Read_SignsOfPrivateUse_StayAsWritten()
    {
        var issues = new List<Issue>();
        var root = YamlReader.Read(new SourceText("rules/x.yaml", "a: \uE000甲\n"), issues)!;
        Assert.Equal("\uE000甲", Assert.IsType<ScalarNode>(root.Entries[0].Value).Text);
        Assert.Null(YamlReader.Read(new SourceText("rules/x.yaml", "a: \uE000甲\nb: [丙{b}丁]\n"), issues));
        Assert.Equal("DE1036", Assert.Single(issues).Code);
    }

    [Theory]
    [InlineData("title: 提示：先关阀\n")]
    [InlineData("say: |\n  wifi：请重启\n\n  app：请更新\nx: 1\n")]
    [InlineData("a:\n  - |\n    wifi：请重启\n  - x\n")]
    [InlineData("a:\n  - say: >-\n      wifi：请重启\n    do: x\n")]
    [InlineData("say: \"请看：\n  wifi：请重启\"\nb: 1\n")]
    [InlineData("# title：x\na: 【重要】请关阀\n")]
    [InlineData("a: { customer: 请说，wifi：密码 }\n")]
    [InlineData("a: [\"先停水，再停电\", \"“停电”\"]\n")]
    [InlineData("a: “停水”和“停电”\n")]
    public void Read_FullWidthSignInText_IsText(string yaml)
    {
        var issues = new List<Issue>();
        Assert.NotNull(YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues));
        Assert.Empty(issues);
    }

    [Fact]
    public void Read_ChineseCommaInAList_Warns()
    {
        var issues = new List<Issue>();
        Assert.NotNull(YamlReader.Read(new SourceText("rules/x.yaml", "strong: [换表预约，预约换表]\n"), issues));
        var issue = Assert.Single(issues);
        Assert.Equal(("DE1039", IssueSeverity.Warning), (issue.Code, issue.Severity));
        Assert.Contains("换表预约, 预约换表", issue.Message.Chinese, StringComparison.Ordinal);
    }
}
