using System.Text.RegularExpressions;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

public partial class FormulaIssuePageTests
{
    [Fact]
    public void Pages_EveryFormulaCode_HasOneWithWrongRightWhy()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Engine", "Issues"), "FormulaIssues*.cs")
            .SelectMany(file => CodePattern().Matches(File.ReadAllText(file)).Select(match => match.Value)).ToHashSet();
        Assert.True(codes.Count > 20);
        foreach (var code in codes)
        {
            var page = Path.Combine(Repository.Root, "docs", "issues", code + ".md");
            Assert.True(File.Exists(page), $"{code} has no page");
            var text = File.ReadAllText(page);
            Assert.StartsWith($"# {code} ", text, StringComparison.Ordinal);
            Assert.Contains("## 错 / Wrong", text, StringComparison.Ordinal);
            Assert.Contains("## 对 / Right", text, StringComparison.Ordinal);
            Assert.Contains("## 为什么 / Why", text, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("DE21[0-9]{2}")]
    private static partial Regex CodePattern();
}
