using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class RegulationsTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("all")]
    [InlineData("regulation", "light-promise")]
    [InlineData("article", "light-promise/repair")]
    [InlineData("figure", "$light_repair")]
    [InlineData("unknown", "light_repairs")]
    public async Task Regulations_NameWhatUsesThem(string name, params string[] args)
    {
        var result = await Tool.OnAsync(_rules, null, ["regulations", .. args]);
        Assert.Equal(name == "unknown" ? 2 : 0, result.Exit);
        Snapshot.Match(Tool.Text(result, _rules), name);
    }

    [Fact]
    public async Task Regulations_AgainstARuleFolder_SayWhatMovesWithAChangedFigure()
    {
        using var before = new TinyRules();
        _rules.Replace("regulations/light-promise.regulation.yaml", "light_repair: 24h", "light_repair: 36h");
        var result = await Tool.OnAsync(_rules, null, "regulations", "--against", before.Folder);
        Assert.Equal(1, result.Exit);
        Assert.Contains("$light_repair  light-promise/repair: 1d → ", result.Out, StringComparison.Ordinal);
        Assert.Contains("时限", result.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.OnAsync(before, null, "regulations", "--against", before.Folder)).Exit);
    }
}
