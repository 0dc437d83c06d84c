using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary><c>diagnose coverage</c>.</summary>
public sealed class CoverageOfRulesTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Coverage_AllThere_ExitsWith0() => Snapshot.Match(Tool.Text(await Tool.OnAsync(_rules, null, "coverage")));

    [Fact]
    public async Task Coverage_MissingAndInvented_NamesBoth()
    {
        _rules.Replace("light/lamp-out/causes.yaml", "knowledge: L01-03", "knowledge: L01-09");
        var result = await Tool.OnAsync(_rules, null, "coverage");
        Assert.Equal(1, result.Exit);
        Snapshot.Match(Tool.Text(result));
    }

    [Fact]
    public async Task Coverage_AFolderLaidOverWithItsOwnIndex_CountsItToo()
    {
        var site = Directory.CreateDirectory(Path.Combine(_rules.Root, "site")).FullName;
        await File.WriteAllTextAsync(Path.Combine(site, "knowledge-index.yaml"), "index:\n  L01-04: 灯罩碎了\n");
        var result = await Tool.RunAsync(null, "coverage", "--rules", _rules.Folder, "--rules", site);
        Assert.Equal((1, "L01: 4 条，写到 3 条\nsite/knowledge-index.yaml:2: L01-04 灯罩碎了：没有原因写到它\n缺 1 条，编 0 条\n"), (result.Exit, result.Out));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task CoverageOfCases_WhatIsNotReached_IsNamedWithItsPlace(string language)
    {
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 停电, facts: { feeder.power: false }, expect: { causes: [light.feeder-down] } }");
        var result = await Tool.OnAsync(_rules, null, "coverage", "--cases", "--lang", language);
        Assert.Equal(1, result.Exit);
        Snapshot.Match(Tool.Text(result), language);
    }

    [Fact]
    public async Task CoverageOfCases_OfAFileWithNothingToReach_SaysNothingOfOthersAndExitsWith2()
    {
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 还没写好, todo: 等规则, facts: { feeder.power: false }, expect: { status: concluded } }");
        var result = await Tool.OnAsync(_rules, null, "coverage", "--cases", Path.Combine(_rules.Folder, "light", "vocabulary.yaml"));
        Assert.Equal((2, ""), (result.Exit, result.Out));
        Assert.Contains("里没有用例能走到的地方", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Tool.OnAsync(_rules, null, "coverage", "--cases")).Exit);
    }
}
