using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Issues;

public class IssueWriterTests
{
    private const string Path = "rules/power/outage/tree.yaml";

    [Fact]
    public void Write_WideCharactersAndTabs_PutsTheCaretBelowThePlace()
    {
        var source = new SourceText(Path, "title: 停电\n全角：\t停电，范围 outage.scpoe = one_home\n");
        var issue = new Issue("DE2004", IssueSeverity.Error, new SourceSpan(Path, 2, 11, 2, 23),
            new Bilingual("没有叫“outage.scpoe”的事实；是不是“outage.scope”？", "unknown fact 'outage.scpoe'; did you mean 'outage.scope'?"));
        Snapshot.Match(new IssueWriter([source]).Write([issue]));
    }

    [Theory]
    [InlineData(IssueLanguage.Chinese)]
    [InlineData(IssueLanguage.English)]
    [InlineData(IssueLanguage.Both)]
    public void Write_EachLanguage_WritesTheOneGrammar(IssueLanguage language)
    {
        var source = new SourceText(Path, "root:\n  when: >5\n  ask: 几楼 #楼\n");
        var issues = new List<Issue>();
        YamlReader.Read(source, issues);
        Snapshot.Match(new IssueWriter([source], language).Write(issues), language.ToString());
    }

    [Fact]
    public void Sort_Issues_ByFileLineColumnAndCode()
    {
        static Issue At(string path, int line, int column, string code) =>
            new(code, IssueSeverity.Warning, new SourceSpan(path, line, column, line, column + 1), new Bilingual("", ""));
        var sorted = IssueWriter.Sort([At("b", 1, 1, "DE1"), At("a", 10, 1, "DE1"), At("a", 2, 5, "DE1"), At("a", 2, 3, "DE2"), At("a", 2, 3, "DE1")]);
        Assert.Equal(["a:2:3 DE1", "a:2:3 DE2", "a:2:5 DE1", "a:10:1 DE1", "b:1:1 DE1"], sorted.Select(issue => $"{issue.At} {issue.Code}"));
    }

    [Fact]
    public void Write_PlaceFarToTheRight_ShowsItsSurroundings()
    {
        var line = "a: " + new string('x', 3_000) + " here " + new string('y', 3_000);
        var text = new IssueWriter([new SourceText(Path, line)]).Write(new Issue("DE2004", IssueSeverity.Error,
            new SourceSpan(Path, 1, 3_005, 1, 3_009), new Bilingual("中", "en")));
        var rows = text.Split('\n');
        Assert.True(rows[2].Length < 200);
        Assert.Equal("here", rows[2].Substring(rows[3].IndexOf('^'), rows[3].Count(c => c == '^')));
    }
}
