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
        var tried = 0;
        foreach (var page in Directory.EnumerateFiles(Pages, "DE10*.md").Order(StringComparer.Ordinal))
        {
            var code = Path.GetFileNameWithoutExtension(page);
            var samples = Regex.Matches(File.ReadAllText(page).ReplaceLineEndings("\n"), "```yaml\n(.*?)```", RegexOptions.Singleline);
            // From DE1040 on a key is judged by whoever reads the file.
            if (samples.Count != 2 || string.CompareOrdinal(code, "DE1040") >= 0) continue;
            Assert.Equal(code, Assert.Single(Read(samples[0].Groups[1].Value)).Code);
            Assert.Empty(Read(samples[1].Groups[1].Value));
            tried++;
        }
        Assert.True(tried > 15, $"only {tried} pages with samples");
    }

    private static List<Issue> Read(string yaml)
    {
        var issues = new List<Issue>();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        return issues;
    }
}
