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

    [Theory]
    [InlineData]
    [InlineData("light-promise")]
    [InlineData("light_repair")]
    public async Task Regulations_NameThePlacesWhereATextDoesNotHold(params string[] args)
    {
        _rules.Replace("regions.yaml", "CN-37: 山东省", "CN-37: 山东省, CN-44: 广东省").Replace("regulations/light-promise.regulation.yaml", "place: CN\n", "place: CN\nexcept: [CN-37, CN-44]\n");
        var (chinese, english) = (await Tool.OnAsync(_rules, null, ["regulations", .. args]), await Tool.OnAsync(_rules, null, ["regulations", .. args, "--lang", "en"]));
        Assert.Contains(chinese.Out.Split('\n'), line => line.Contains("CN（CN-37 山东省、CN-44 广东省", StringComparison.Ordinal) && line.Contains("不算）", StringComparison.Ordinal));
        Assert.Contains(english.Out.Split('\n'), line => line.Contains("CN (not CN-37", StringComparison.Ordinal));
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
