using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>What a path given beside several folders of rules selects.</summary>
public sealed class PathTests : IDisposable
{
    private readonly TinyRules _rules = new();
    private readonly string _site;

    public PathTests()
    {
        _site = Path.Combine(_rules.Root, "site");
        var family = Directory.CreateDirectory(Path.Combine(_site, "light", "lamp-new")).FullName;
        File.WriteAllText(Path.Combine(family, "vocabulary.yaml"), "facts:\n  lamp.new: { title: 新灯, type: boolean, source: customer, ask: 是新装的灯吗？ }\n");
        File.WriteAllText(Path.Combine(family, "tree.yaml"), """
            title: 新灯不亮
            handles: [light.lamp-new]
            status: stable
            owner: 路灯知识组
            reviewed-by: null
            otherwise: { conclude: light.lamp-burnt }
            root:
              ask: lamp.new
              branches:
                - { when: true, conclude: light.feeder-down }
                - { when: false, conclude: light.lamp-burnt }
            """);
        File.WriteAllText(Path.Combine(family, "categories.yaml"), "categories:\n  light.lamp-new: { title: 新灯不亮, group: light, severity: S3, signals: { strong: [新装的灯不亮] } }\n");
        File.WriteAllText(Path.Combine(family, "cases.yaml"), """
            cases:
              - { name: 新灯, facts: { lamp.new: true }, expect: { status: concluded, causes: [light.feeder-down] } }
              - { name: 旧灯, facts: { lamp.new: false }, expect: { status: concluded, causes: [light.lamp-burnt] } }
            """);
    }

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("light/lamp-new")]
    [InlineData("./light/lamp-new")]
    [InlineData("light/lamp-new/")]
    [InlineData("light/lamp-new/cases.yaml")]
    [InlineData("site/light/lamp-new")]
    [InlineData("SITE/light/lamp-new")]
    [InlineData("SITE")]
    public async Task Test_APathOfAFolderLaidOver_RunsItsCasesAlone(string path)
    {
        var result = await RunAsync("test", path);
        Assert.Equal((0, "2 passed, 0 failed\n"), (result.Exit, result.Out));
    }

    [Theory]
    [InlineData("light/lamp-out", "3 passed, 0 failed\n")]
    [InlineData("light", "5 passed, 0 failed\n")]
    [InlineData("ROOT", "5 passed, 0 failed\n")]
    public async Task Test_APathOfTheRules_RunsItsCases(string path, string said)
    {
        var result = await RunAsync("test", path);
        Assert.Equal((0, said), (result.Exit, result.Out));
    }

    [Theory]
    [InlineData("light/lamp-new")]
    [InlineData("SITE/light/lamp-new/tree.yaml")]
    public async Task Check_AFaultInAFolderLaidOver_IsToldWhereThePathHoldsIt(string path)
    {
        var tree = Path.Combine(_site, "light", "lamp-new", "tree.yaml");
        await File.WriteAllTextAsync(tree, (await File.ReadAllTextAsync(tree)).Replace("ask: lamp.new", "ask: lamp.nwe", StringComparison.Ordinal));
        var result = await RunAsync("check", path);
        Assert.Equal(1, result.Exit);
        Assert.Contains("site/light/lamp-new/tree.yaml:8", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("rules/", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "别处有 1 个错误，规则装不起来，这里也没有查全；先改好它们：")]
    [InlineData("en", "1 errors elsewhere keep the rules from being loaded, so what you asked for was not checked to the end; mend them first:")]
    public async Task Check_ErrorsElsewhere_AreShownAndItIsNotAllRight(string language, string said)
    {
        _rules.Replace("light/lamp-out/tree.yaml", "ask: lamp.pole", "ask: lamp.poel");
        var result = await RunAsync("check", "light/lamp-new", "--lang", language);
        Assert.Equal((1, ""), (result.Exit, result.Out.Trim()));
        Assert.Contains(said + "\nrules/light/lamp-out/tree.yaml:15:10: error DE2004: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ManyErrorsElsewhere_AreCountedAndTheFirstShown()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "light.lamp-burnt", "light.lamp-brunt").Replace("light/lamp-out/tree.yaml", "ask: lamp.pole", "ask: lamp.poel").Replace("light/lamp-out/causes.yaml", "playbook: repair", "playbook: repiar");
        var result = await RunAsync("check", "light/lamp-new");
        Assert.Equal(1, result.Exit);
        Assert.Contains("别处有 5 个错误，规则装不起来，这里也没有查全；先改好它们，头 3 个是：", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.Error.Split(": error DE").Length - 1);
    }

    [Fact]
    public async Task Format_APathOfAFolderLaidOver_FormatsItsFiles()
    {
        var result = await RunAsync("format", "light/lamp-new", "--check");
        Assert.Contains("site/light/lamp-new/cases.yaml\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("rules/", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CoverageOfCases_APathOfAFolderLaidOver_CountsItsPlaces() =>
        Assert.StartsWith("light/lamp-new: 分支 2/3\nsite/light/lamp-new/tree.yaml:", (await RunAsync("coverage", "--cases", "light/lamp-new")).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "“light/lamp-nwe”里没有规则文件；找过的文件夹：ROOT/rules、ROOT/site。家族写成 <包>/<家族>，如 light/lamp-new。\n")]
    [InlineData("en", "there is no rule file in 'light/lamp-nwe'; looked in ROOT/rules, ROOT/site. A family is written <pack>/<family>, such as light/lamp-new.\n")]
    public async Task AnyCommand_APathThatSelectsNothing_SaysWhereWasLookedAndExitsWith2(string language, string said)
    {
        string[][] commands = [["check"], ["test"], ["format", "--check"], ["coverage", "--cases"]];
        foreach (var command in commands)
        {
            var result = await RunAsync([.. command, "light/lamp-nwe", "--lang", language]);
            Assert.Equal((2, "", said), (result.Exit, result.Out, result.Error.Replace(_rules.Root, "ROOT", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Test_APathWithoutCases_SaysSoAndExitsWith2()
    {
        var result = await RunAsync("test", "light/lamp-new/tree.yaml");
        Assert.Equal((2, ""), (result.Exit, result.Out));
        Assert.Contains("“light/lamp-new/tree.yaml”里没有用例（写在家族的 cases.yaml 里）", result.Error, StringComparison.Ordinal);
    }

    private Task<(int Exit, string Out, string Error)> RunAsync(params string[] args) => Tool.RunAsync(null,
        [.. args.Select(arg => arg.Replace("SITE", _site, StringComparison.Ordinal).Replace("ROOT", _rules.Root, StringComparison.Ordinal)), "--rules", _rules.Folder, "--rules", _site]);
}
