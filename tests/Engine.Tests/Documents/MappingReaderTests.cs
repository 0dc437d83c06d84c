using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Documents;

public class MappingReaderTests
{
    private readonly List<Issue> issues = [];

    [Fact]
    public void Reads_EveryShape()
    {
        var reader = Open("""
            title: 停电
            many: true
            rank: 2
            share: 0.5
            effective-from: 2026-01-15
            effective-to: null
            knowledge: H01
            handles: [a, b]
            choices: { one: 一, two: 二 }
            facts:
              a: { title: 甲 }
              b: { title: 乙 }
            steps:
              - say: 您好
            """);
        Assert.Equal("停电", reader.RequiredText("title"));
        Assert.True(reader.Flag("many"));
        Assert.Equal(2, reader.Whole("rank"));
        Assert.Equal(0.5m, reader.Number("share"));
        Assert.Equal(new DateOnly(2026, 1, 15), reader.Date("effective-from"));
        Assert.Null(reader.Date("effective-to"));
        Assert.False(reader.Has("effective-to"));
        Assert.Equal(["H01"], reader.Texts("knowledge").AsEnumerable());
        Assert.Equal(["a", "b"], reader.RequiredTexts("handles").AsEnumerable());
        Assert.Equal(["one=一", "two=二"], reader.NamedTexts("choices").Select(pair => $"{pair.Name.Text}={pair.Text.Text}"));
        Assert.Equal(["甲", "乙"], reader.NamedReaders("facts").Select(pair => pair.Reader.RequiredText("title")));
        Assert.Equal("您好", Assert.Single(reader.Readers("steps")).Text("say"));
        Assert.Null(reader.Text("note"));
        reader.Done();
        Assert.Empty(issues);
    }

    [Theory]
    [InlineData("titel: x", "DE1040", "title")]
    [InlineData("title: x\nshare: 1", "DE1041", "share")]
    [InlineData("title: x\nfloor: 1", "DE1040", "title")]
    [InlineData("title: 毛巾接水\n见水: 即关", "DE1034", "title: \"毛巾接水, 见水\"")]
    public void Done_KeyNotAskedFor_IsReportedWithItsMend(string yaml, string code, string mend)
    {
        var reader = Open(yaml);
        reader.Text("title");
        reader.Done();
        var issue = Assert.Single(issues);
        Assert.Equal(code, issue.Code);
        Assert.Contains(mend, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(mend, issue.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say: 您好", "text", "DE1040", "“say:”改成“text:”", "write 'text' instead of 'say'")]
    [InlineData("txet: 您好", "text", "DE1040", "“txet:”改成“text:”", "write 'text' instead of 'txet'")]
    public void Required_KeyUnderAnotherName_IsToldOnce(string yaml, string key, string code, string chinese, string english)
    {
        var reader = Open(yaml);
        reader.RequiredText(key);
        reader.Done();
        var issue = Assert.Single(issues);
        Assert.Equal(code, issue.Code);
        Assert.Contains(chinese, issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, issue.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_TwoKeysMissingBesideAStrangeOne_AreAllTold()
    {
        var reader = Open("say: 您好\nfloor: 1");
        reader.RequiredText("text");
        reader.RequiredText("severity");
        reader.Done();
        Assert.Equal(["DE1042", "DE1040", "DE1040"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Required_KeyMissingOrNull_IsReportedOnce()
    {
        var reader = Open("owner: null");
        Assert.Equal("", reader.RequiredText("title"));
        Assert.Equal("", reader.RequiredText("owner"));
        Assert.Equal(["DE1042", "DE1042"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Required_KeyWithoutValue_IsReportedOnceByTheFileReader()
    {
        var reader = Open("title:\n");
        Assert.Equal("", reader.RequiredText("title"));
        Assert.Equal(["DE1035"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Reads_WrongShapes_ReportsEachWithWhatWasExpected()
    {
        var reader = Open("title: [a]\nfacts: x\nhandles: { a: b }\nmany: yes\nrank: 1.5\nday: 2026-1-5\nstatus: stabel\nlist: []");
        Assert.Null(reader.Text("title"));
        Assert.Empty(reader.NamedReaders("facts"));
        Assert.Empty(reader.Texts("handles"));
        Assert.Null(reader.Flag("many"));
        Assert.Null(reader.Whole("rank"));
        Assert.Null(reader.Date("day"));
        Assert.Null(reader.Word("status", new Dictionary<string, int> { ["stable"] = 1 }));
        Assert.Empty(reader.RequiredTexts("list"));
        Assert.Equal(["DE1043", "DE1043", "DE1043", "DE1044", "DE1045", "DE1046", "DE1047", "DE1048"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Duplicate_Key_IsReportedWithBothPlacesAndTheFirstCounts()
    {
        var reader = Open("title: a\nrank: 1\ntitle: b\n");
        Assert.Equal("a", reader.Text("title"));
        var issue = Assert.Single(issues);
        Assert.Equal(("DE1023", 3), (issue.Code, issue.At.Line));
        Assert.Contains("line 1, column 1", issue.Message.English, StringComparison.Ordinal);
    }

    private MappingReader Open(string yaml) => new(YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues)!, issues,
        new HashSet<string>(["title", "share", "conclude"], StringComparer.Ordinal));
}
