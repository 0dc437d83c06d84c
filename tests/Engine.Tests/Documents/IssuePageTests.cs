using System.Text.RegularExpressions;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Documents;

public class IssuePageTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "issues");

    [Fact]
    public void WrongAndRightOfAPage_AreWhatTheReaderSays()
    {
        var told = new List<string>();
        foreach (var page in Directory.EnumerateFiles(Pages, "DE10*.md").Order(StringComparer.Ordinal))
        {
            var code = Path.GetFileNameWithoutExtension(page);
            var samples = Regex.Matches(File.ReadAllText(page).ReplaceLineEndings("\n"), "```yaml\n(.*?)```", RegexOptions.Singleline);
            // From DE1040 on a key is judged by whoever reads the file.
            if (samples.Count != 2 || string.CompareOrdinal(code, "DE1040") >= 0) continue;
            var issue = Assert.Single(Read(samples[0].Groups[1].Value));
            Assert.Equal(code, issue.Code);
            told.Add($"{issue.At}: {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}");
            Assert.Empty(Read(samples[1].Groups[1].Value));
        }
        Assert.True(told.Count > 15, $"only {told.Count} pages with samples");
        Snapshot.Match(string.Join("\n", told));
    }

    private static List<Issue> Read(string yaml)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        return issues;
    }
}
