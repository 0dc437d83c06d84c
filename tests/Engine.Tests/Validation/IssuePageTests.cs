using System.Text;
using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>Every code has a page, every page a code, and the samples of a page are what it says they are.</summary>
public sealed class IssuePageTests
{
    /// <summary>Pages whose samples are commands, whole folders or broken YAML; the tests of those rooms read them.</summary>
    private static bool IsOfFiles(string code) => string.CompareOrdinal(code, "DE1040") < 0 || code is TooMuchWork or "DE2268" or "DE2245" or "DE2813" or "DE2900";

    /// <summary>Samples of what is too much or too long would fill pages; the tests of the limits hold them.</summary>
    private const string TooMuchWork = "DE2266";

    [Fact]
    public void EveryCode_HasAPageAndEveryPageACode()
    {
        var folder = Path.Combine(Repository.Root, "src", "Engine", "Issues");
        var codes = Directory.EnumerateFiles(folder, "*.cs").SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(DE[0-9]{4})\"")
            .Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(codes.Length > 100);
        Assert.Equal(codes, IssuePage.All().Select(page => page.Code));
    }

    [Fact]
    public void EveryCode_HasItsWholeMessageInASnapshot()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Engine.Tests");
        var told = string.Join("\n", Directory.EnumerateFiles(folder, "*.verified.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        var without = IssuePage.All().Select(page => page.Code).Where(code => !told.Contains(code + ": ", StringComparison.Ordinal));
        Assert.Equal([], without);
    }

    [Fact]
    public void EveryCode_StandsInTheListOfChecks()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "checks.md"));
        var told = Regex.Matches(page, "DE(?<from>[0-9]{4})(?: to DE(?<to>[0-9]{4}))?").Select(match => (From: int.Parse(match.Groups["from"].Value, null), To: int.Parse(match.Groups[match.Groups["to"].Success ? "to" : "from"].Value, null))).ToArray();
        var without = IssuePage.All().Select(one => one.Code).Where(code => !told.Any(range => range.From <= int.Parse(code[2..], null) && int.Parse(code[2..], null) <= range.To));
        Assert.Equal([], without);
        // A range or a name is of nothing that was taken away.
        var codes = IssuePage.All().Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var gone = Regex.Matches(page, "DE[0-9]{4}").Select(match => match.Value).Where(code => !codes.Contains(code));
        Assert.Equal([], gone);
    }

    [Fact]
    public void EveryPage_HasTheOneShape()
    {
        const string shape = "\n\n[A-Za-z`][^\n]+\n\n## 错 / Wrong\n\n.+\n\n## 对 / Right\n\n.+\n\n## 为什么 / Why\n\n[^\n]*[\u4e00-\u9fff][^\n]*。\n\n[^\n]*\\.\n$";
        Assert.Empty(IssuePage.All().Where(page => !Regex.IsMatch(page.Text, $"^# {page.Code} [^\n]+" + shape, RegexOptions.Singleline)).Select(page => page.Code));
    }

    [Fact]
    public void Base_OfTheSamples_IsRight()
    {
        var issues = new IssuePage("", "## 错 / Wrong\n\n## 对 / Right\n\n## ").Right;
        Assert.True(issues.Count == 0, Print(issues));
    }

    [Fact]
    public void Samples_WrongOnes_TellTheCodeOfTheirPageAndRightOnesNothingOfIt()
    {
        var wrong = new StringBuilder();
        foreach (var page in IssuePage.All().Where(page => !IsOfFiles(page.Code)))
        {
            if (!page.HasSamples) wrong.AppendLine($"{page.Code} has no samples");
            else if (!page.Wrong.Exists(issue => issue.Code == page.Code)) wrong.AppendLine($"{page.Code} is not told of its wrong sample:\n{Print(page.Wrong)}");
            else if (page.Right.Exists(issue => issue.Code == page.Code || issue.Severity == IssueSeverity.Error))
                wrong.AppendLine($"{page.Code} has a right sample that is not:\n{Print(page.Right)}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public void Samples_WrongOnes_BringWholeMessages() => Snapshot.Match(string.Join("\n", IssuePage.All().Where(page => page.HasSamples)
        .SelectMany(page => page.Wrong.Where(issue => issue.Code == page.Code)).Select(issue =>
            $"{issue.At.Path}: {issue.Severity.ToString().ToLowerInvariant()} {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}")));

    private static string Print(IEnumerable<Issue> issues) => string.Join("\n", issues.Select(issue => $"  {issue.At}: {issue.Code} {issue.Message.English}"));
}
