using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>What authors see of drafts, tests, deprecated and disabled trees.</summary>
public sealed class TrialTests : IDisposable
{
    private readonly TinyRules _rules = new TinyRules().Write("light/lamp-new/tree.yaml", """
        title: 路灯不亮（新）
        handles: [light.lamp-out]
        status: test
        root:
          first:
            - { when: "feeder.power = false", conclude: light.pole-damaged }
          otherwise: { conclude: light.lamp-burnt }
        """);

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Run_IncludeTest_SaysWhatTheTrialWouldAnswer(string language)
    {
        var result = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--fact", "feeder.power=false", "--at", "2026-01-15T20:00", "--include", "test", "--lang", language);
        Snapshot.Match(Tool.Text(result, _rules), language);
    }

    [Fact]
    public async Task Run_IncludeTest_TheSameAnswer_SaysSo()
    {
        _rules.Replace("light/lamp-new/tree.yaml", "light.pole-damaged", "light.feeder-down");
        var result = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--fact", "feeder.power=false", "--include", "test");
        Assert.Contains("和正式的回答一样", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_OfATest_MustPass()
    {
        Failing();
        var result = await Tool.OnAsync(_rules, null, "test");
        Assert.Equal(1, result.Exit);
        Assert.EndsWith("4 passed, 1 failed\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_OfADraft_IsToldAndDoesNotFail()
    {
        Failing();
        _rules.Replace("light/lamp-new/tree.yaml", "status: test", "status: draft");
        var result = await Tool.OnAsync(_rules, null, "test");
        Assert.Equal(0, result.Exit);
        Assert.Contains("1 个草稿的用例还没通过\n4 passed, 0 failed\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("note DE2804: 用例“", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_OfADisabledTree_IsNotRunAndCounted()
    {
        var site = Directory.CreateDirectory(Path.Combine(_rules.Root, "site")).FullName;
        await File.WriteAllTextAsync(Path.Combine(site, "overlay.yaml"), "title: 本市\ndisable: { light/lamp-out: 归市政 }\n");
        var result = await Tool.RunAsync(null, "test", "--rules", _rules.Folder, "--rules", site);
        Assert.Equal((0, "3 个用例没有跑，它们的树被叠加的文件夹停用了\n0 passed, 0 failed\n"), (result.Exit, result.Out));
    }

    private void Failing() => _rules.Write("light/lamp-new/cases.yaml", """
        cases:
          - { name: 没电, text: 路灯不亮, facts: { feeder.power: false }, expect: { causes: [light.pole-damaged] } }
          - { name: 写错了, facts: { feeder.power: false }, expect: { causes: [light.lamp-burnt] } }
        """);
}
