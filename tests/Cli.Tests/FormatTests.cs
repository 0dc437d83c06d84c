using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Tree = "light/lamp-out/tree.yaml";

    /// <summary>Everything out of form at once, and nothing wrong.</summary>
    private const string Untidy = """
        # 路灯，整棵树


        # 第二段
        status:   stable   # 已签字
        title:
            路灯不亮
        handles: [ light.lamp-out ]
        effective-from: 2025-01-01
        otherwise: {conclude: light.lamp-burnt}
        root:
                otherwise: {go: look}   # 接着看


                # 先看有没有电
                first:
                # allow DE2204: 例子
                - conclude: light.feeder-down
                  # 没电
                  when: feeder.power = false
                - { conclude: light.pole-damaged, when: [lamp.pole = down,
                    'lamp.pole = leaning'] } # 倒了、歪了
                # 这一组到此为止
        parts:
          look:
            branches:
              [ { when: upright, conclude: light.lamp-burnt },
                # 倒了
                { conclude: light.pole-damaged, when: [ leaning, down ] } ]
            ask: lamp.pole
        owner: 'a # b'
        reviewed-by: null
        # 最后一句
        """;

    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Format_AnUntidyFile_BringsItToTheOneForm()
    {
        _rules.Write(Tree, Untidy);
        Assert.Equal(0, (await Tool.OnAsync(_rules, null, "format")).Exit);
        Snapshot.Match(Read(Tree));
        Assert.Equal(0, (await Tool.OnAsync(_rules, null, "check")).Exit);
        Assert.Equal(0, (await Tool.OnAsync(_rules, null, "format", "--check")).Exit);
    }

    [Fact]
    public async Task Format_TextsOverSeveralLines_KeepWhatTheySay()
    {
        _rules.Write("light/lamp-out/cases.yaml", """
            cases:
              - name: 长
                text: |   # 原话
                      路灯不亮
                        太黑 # 不是注释

                      第二段
                note: >+
                  折起来
                  的话

                expect: { category: light.lamp-out }
              - name: "两
                  行"
                text: 路灯不亮，
                  真黑
                expect: { category: light.lamp-out }
            """);
        await Tool.OnAsync(_rules, null, "format");
        Snapshot.Match(Read("light/lamp-out/cases.yaml"));
    }

    [Fact]
    public async Task Format_Check_NamesWhatItWouldChangeAndChangesNothing()
    {
        await Tool.OnAsync(_rules, null, "format");
        _rules.Replace(Tree, "conclude: light.feeder-down", "conclude:   light.feeder-down");
        var before = Read(Tree);
        var result = await Tool.OnAsync(_rules, null, "format", "--check");
        Assert.Equal((1, "rules/light/lamp-out/tree.yaml\n", "1 个文件要排（diagnose format）\n"), (result.Exit, result.Out, result.Error));
        Assert.Equal(before, Read(Tree));
    }

    [Fact]
    public async Task Format_OneFile_LeavesTheOthersAlone()
    {
        _rules.Write(Tree, Untidy).Replace("light/pack.yaml", "version: 0.1.0", "version:   0.1.0");
        var result = await Tool.RunAsync(null, "format", Path.Combine(_rules.Folder, "light", "lamp-out"));
        Assert.Contains("rules/light/lamp-out/tree.yaml\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("pack.yaml", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_AFileThatCannotBeRead_SaysWhyAndLeavesItAlone()
    {
        _rules.Replace(Tree, "\"feeder.power = false\"", "!= 5");
        var before = Read(Tree);
        var result = await Tool.OnAsync(_rules, null, "format");
        Assert.Equal(1, result.Exit);
        Assert.Contains("when: \"!= 5\"", result.Error, StringComparison.Ordinal);
        Assert.Contains("没有动", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Read(Tree));
    }

    [Fact]
    public async Task Format_RulesWithSchemas_TellsEditorsWhereTheyAre()
    {
        _rules.Write("schema/tree.schema.json", "{}").Write(Tree, "# yaml-language-server: $schema=old.json\n" + Untidy);
        await Tool.OnAsync(_rules, null, "format");
        Assert.StartsWith("# yaml-language-server: $schema=../../schema/tree.schema.json\n# 路灯，整棵树\n", Read(Tree), StringComparison.Ordinal);
        Assert.DoesNotContain("old.json", Read(Tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# yaml-language-server: $schema=../../schema/words.schema.json\n", "# yaml-language-server: $schema=../rules/schema/words.schema.json\n")] // copied from the rules, and pointing to nothing
    [InlineData("", "# yaml-language-server: $schema=../rules/schema/words.schema.json\n")]
    [InlineData("# yaml-language-server: $schema=mine.json\n", "# yaml-language-server: $schema=mine.json\n")]
    [InlineData("# yaml-language-server: $schema=https://example.org/words.json\n", "# yaml-language-server: $schema=https://example.org/words.json\n")]
    public async Task Format_AFolderLaidOver_PointsToTheSchemasOfTheRules(string written, string line)
    {
        _rules.Write("schema/words.schema.json", "{}");
        var site = Directory.CreateDirectory(Path.Combine(_rules.Root, "site")).FullName;
        await File.WriteAllTextAsync(Path.Combine(site, "mine.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(site, "words.yaml"), written + "words:\n  灯: [灯泡]\n");
        await Tool.RunAsync(null, "format", "--rules", _rules.Folder, "--rules", site);
        Assert.Equal(line + "words:\n  灯: [灯泡]\n", await File.ReadAllTextAsync(Path.Combine(site, "words.yaml")));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_rules.Folder, path));
}
