using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class IssueTests
{
    [Theory]
    [InlineData("DE2004")]
    [InlineData("de2004")]
    [InlineData("2004")]
    public async Task Issue_OfACode_PrintsItsPage(string code)
    {
        var result = await Tool.RunAsync(null, "issue", code);
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "issues", "DE2004.md"));
        Assert.Equal((0, page.ReplaceLineEndings("\n"), ""), result);
    }

    [Theory]
    [InlineData("DE2003a", "DE2003")]
    [InlineData("DE2008", "DE2007")]
    [InlineData("DE9999", "DE3002")]
    [InlineData("室温", "DE1001")]
    public async Task Issue_OfNoCode_NamesTheNearest(string code, string nearest)
    {
        var result = await Tool.RunAsync(null, "issue", code);
        Assert.Equal((2, "", $"没有编号“{code}”；是不是 {nearest}？\n"), result);
        Assert.Equal($"there is no code '{code}'; did you mean {nearest}?\n", (await Tool.RunAsync(null, "issue", code, "--lang", "en")).Error);
    }
}
