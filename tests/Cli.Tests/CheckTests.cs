using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Check_GoodRules_ExitsWith0()
    {
        var result = await Tool.RunAsync(null, "check", _rules.Folder);
        Assert.Equal(0, result.Exit);
        Assert.DoesNotContain(": error ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_UnknownFact_PointsAtItAndExitsWith1()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "feeder.power = false", "feeder.powre = false");
        var result = await Tool.RunAsync(null, "check", _rules.Folder);
        Assert.Equal(1, result.Exit);
        Assert.Contains("rules/light/lamp-out/tree.yaml:", result.Out, StringComparison.Ordinal);
        Assert.Contains("feeder.power", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Json_WritesJsonAlone()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "feeder.power = false", "feeder.powre = false");
        var result = await Tool.RunAsync(null, "check", _rules.Folder, "--json");
        using var document = JsonDocument.Parse(result.Out);
        Assert.Equal("rules/light/lamp-out/tree.yaml", document.RootElement[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0, "--no-cases")]
    public async Task Check_ACaseThatFails_IsAnErrorAtItsExpectation(int exit, int errors, params string[] more)
    {
        _rules.Write("light/lamp-out/cases.yaml", _rules.Text("light/lamp-out/cases.yaml") + "  - { name: 停电, facts: { feeder.power: false }, expect: { causes: [light.pole-damaged] } }\n");
        var line = _rules.Text("light/lamp-out/cases.yaml").TrimEnd().Split('\n').Length;
        var result = await Tool.OnAsync(_rules, null, ["check", "--json", .. more]);
        Assert.Equal(exit, result.Exit);
        using var document = JsonDocument.Parse(result.Out);
        var told = document.RootElement.EnumerateArray().Where(issue => issue.GetProperty("severity").GetString() == "error").ToList();
        Assert.Equal(errors, told.Count);
        if (errors > 0) Assert.Equal(("DE2804", line, 67), (told[0].GetProperty("code").GetString(), told[0].GetProperty("line").GetInt32(), told[0].GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("- L01-01 线路停电｜24 小时以内修好", "", 0)]
    [InlineData("- L01-01 线路停电｜两天以内修好", "", 1)]
    [InlineData("- L01-01 线路停电｜两天以内修好", " # allow DE2901: 本企业自己定的", 0)]
    [InlineData(null, "", 0)] // without source material nothing is checked
    public async Task Check_SourceMaterial_IsHeldAgainstTheRules(string? entry, string comment, int told)
    {
        _rules.Replace("regulations/light-promise.regulation.yaml", "light_repair: 24h } }", "light_repair: 24h } }" + comment);
        var sheet = Path.Combine(_rules.Root, "手册.md");
        if (entry is not null) await File.WriteAllTextAsync(sheet, $"# 手册\n路灯服务承诺，2025-01-01 起。\n## L01 路灯不亮\n{entry}\n");
        var result = entry is null ? await Tool.OnAsync(_rules, null, "check", "--json") : await Tool.OnAsync(_rules, null, "check", "--json", "--sheet", sheet);
        using var document = JsonDocument.Parse(result.Out);
        Assert.Equal((0, told), (result.Exit, document.RootElement.EnumerateArray().Count(issue => issue.GetProperty("code").GetString() is "DE2901")));
        Assert.DoesNotContain(document.RootElement.EnumerateArray(), issue => issue.GetProperty("code").GetString() is "DE2402");
    }

    [Fact]
    public async Task Check_SourceMaterialThatTheIndexNames_IsReadOrMissed()
    {
        _rules.Write("knowledge-index.yaml", "sheets: [手册.md]\n" + _rules.Text("knowledge-index.yaml"));
        Assert.Contains("rules/knowledge-index.yaml:1:10: warning DE2900: ", (await Tool.OnAsync(_rules, null, "check")).Out, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(_rules.Folder, "手册.md"), "什么也没说\n");
        var text = (await Tool.OnAsync(_rules, null, "check")).Out;
        Assert.DoesNotContain("DE2900", text, StringComparison.Ordinal);
        Assert.Contains("DE2905", text, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.OnAsync(_rules, null, "check", "--sheet", "没有.md")).Exit);
        Assert.NotEqual(2, (await Tool.OnAsync(_rules, null, "coverage")).Exit);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Check_SourceMaterialAtTheLimitAndOneBeyond_IsReadOrRefused(int beyond, bool isRefused)
    {
        _rules.Write("knowledge-index.yaml", "sheets: [手册.md]\n" + _rules.Text("knowledge-index.yaml"));
        var sheet = Path.Combine(_rules.Folder, "手册.md");
        await File.WriteAllBytesAsync(sheet, [.. Enumerable.Range(0, (4 << 20) + beyond).Select(at => (byte)(at % 64 == 63 ? '\n' : 'x'))]);
        Assert.Equal(isRefused, (await Tool.OnAsync(_rules, null, "check")).Out.Contains("DE2900", StringComparison.Ordinal));
        Assert.Equal(isRefused ? 2 : 0, (await Tool.OnAsync(_rules, null, "check", "--sheet", sheet)).Exit);
    }

    [Fact]
    public async Task Check_AnotherFamily_DoesNotTellOfItsCases()
    {
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 停电, facts: { feeder.power: false }, expect: { causes: [light.pole-damaged] } }\n");
        Assert.Equal(0, (await Tool.RunAsync(null, "check", Path.Combine(_rules.Folder, "light", "pack.yaml"))).Exit);
    }

    [Fact]
    public async Task Check_OneFile_KeepsItsOutputToItAndFailsWithTheOthers()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "feeder.power = false", "feeder.powre = false");
        var result = await Tool.RunAsync(null, "check", Path.Combine(_rules.Folder, "light", "lamp-out", "causes.yaml"));
        Assert.Equal((1, ""), (result.Exit, result.Out));
    }

    [Fact]
    public async Task Check_IssuesOfSeveralFolders_SaysHowToSeeOne()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "status: stable", "status: stable\nnonsense: 1");
        _rules.Replace("light/pack.yaml", "id: light", "id: light\nnonsense: 1");
        Assert.Contains("check rules/<包>/<家族>", Tool.Text(await Tool.RunAsync(null, "check", _rules.Folder)), StringComparison.Ordinal);
        Assert.DoesNotContain("check rules/<包>/<家族>", Tool.Text(await Tool.RunAsync(null, "check", Path.Combine(_rules.Folder, "light", "lamp-out"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lamp.count: 1", "", true)] // the branch is not taken
    [InlineData("lamp.count: 5", "", false)]
    [InlineData("lamp.count: 5", ", todo: 还没写完", true)]
    public async Task Check_ABranchThatIsNotProven_IsNotedUntilACaseTakesIt(string fact, string todo, bool isNoted)
    {
        _rules.Replace("light/lamp-out/tree.yaml", "- { when: upright, conclude: light.lamp-burnt }",
            "- { when: upright, first: [{ when: \"lamp.count * 2 > lamp.count + 3\", conclude: light.feeder-down }], otherwise: { conclude: light.lamp-burnt } }");
        _rules.Write("light/lamp-out/cases.yaml", _rules.Text("light/lamp-out/cases.yaml")
            + $"  - {{ name: 好几盏, facts: {{ feeder.power: true, lamp.pole: upright, {fact} }}, expect: {{ status: concluded }}{todo} }}");
        var result = await Tool.OnAsync(_rules, null, "check", "--notes");
        Assert.Equal(isNoted, result.Out.Contains("rules/light/lamp-out/tree.yaml:17:43: note DE2260: ", StringComparison.Ordinal));
        Assert.Equal(isNoted, result.Out.Contains("DE2260", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en", "--lang", "en")]
    [InlineData("notes", "--notes")]
    public async Task Check_ErrorsWarningsAndNotes_AreToldInThatOrderAndNotesInOneLine(string name, params string[] more)
    {
        var site = Path.Combine(_rules.Root, "site");
        Directory.CreateDirectory(Path.Combine(site, "light", "lamp-new"));
        // An error, a warning and a note of the shipped rules, and a warning of the folder laid over them.
        _rules.Replace("light/lamp-out/tree.yaml", "- { when: upright, conclude: light.lamp-burnt }",
            "- { when: upright, first: [{ when: \"lamp.count * 2 > lamp.count + 3\", conclude: light.feeder-down }], otherwise: { conclude: light.lamp-burnt } }");
        _rules.Replace("light/vocabulary.yaml", "feeder.power:", "lamp.colour: { title: 颜色, type: text, source: customer, ask: 什么颜色？ }\n  feeder.power:");
        await File.WriteAllTextAsync(Path.Combine(site, "light", "lamp-new", "vocabulary.yaml"), "facts:\n  lamp.height: { title: 高度, type: number, unit: m, source: customer, ask: 多高？ }\n");
        _rules.Replace("light/vocabulary.yaml", "ask: 灯杆怎么样？", "ask: 灯杆怎么样？\n    heard: { leaning: [灯杆斜了], down: [灯杆斜了] }");
        var result = await Tool.RunAsync(null, ["check", "--rules", _rules.Folder, "--rules", site, .. more]);
        Assert.Equal(1, result.Exit);
        Snapshot.Match(Tool.Text(result), name);
    }

    [Fact]
    public async Task Check_OneFamily_SaysThatErrorsElsewhereKeepChecksFromRunning()
    {
        _rules.Replace("light/pack.yaml", "id: light", "id: light\nnonsense: 1");
        var result = await Tool.RunAsync(null, "check", Path.Combine(_rules.Folder, "light", "lamp-out"));
        Assert.Equal(1, result.Exit);
        Assert.StartsWith("0 个错误，0 个警告，0 个提示\n别处有 1 个错误，规则装不起来，这里也没有查全；先改好它们：\nrules/light/pack.yaml:2:1: error DE1040: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "note DE2718", "“light.lamp-out”的 2 条 strong 里有 1 条")]
    [InlineData("坏了 -40, ", "warning DE2718", "“light.lamp-out”的 2 条 strong 里有 2 条")]
    [InlineData("坏了 -40, ", null, "0 个警告，0 个提示", " # allow DE2718: 等重新学")]
    public async Task Check_AStrongPhraseThatIsOutweighed_IsToldToAuthorsAlone(string run, string? said, string message, string comment = "")
    {
        _rules.Write("hearing.yaml", $$"""
            texts: 3
            raise: 0.3
            silence: 0.05
            phrases: { strong: 2, weak: 1, against: -1, danger: 3 }
            groups:
              light: { start: 0, runs: [{{run}}不亮 -40] }
            """);
        _rules.Replace("light/lamp-out/categories.yaml", "weak: [太黑] } }", "weak: [太黑] } }" + comment);
        var text = Tool.Text(await Tool.RunAsync(null, "check", _rules.Folder, "--notes", "--no-cases"));
        if (said is null) Assert.DoesNotContain("DE2718", text, StringComparison.Ordinal);
        else Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains(said is null ? "0 个错误" : message, text, StringComparison.Ordinal);
        Assert.DoesNotContain(DecisionEngine.Load(_rules.Folder).Issues, issue => issue.Code is "DE2718" or "DE2402");
    }

    [Theory]
    [InlineData("-40", true)]
    [InlineData("4", false)]
    public async Task Check_ASignalOfADangerThatWasLearnedAsHarmless_IsToldToAuthors(string weight, bool isTold)
    {
        var (hazard, signal) = DecisionEngine.Load(_rules.Folder).Engine!.Rules.Hazards.Values.SelectMany(one => one.Signals.SelectMany(signals => signals.Phrases).Select(phrase => (one.Id, phrase.Text))).First();
        _rules.Write("hearing.yaml", $$"""
            texts: 3
            raise: 0.3
            silence: 0.05
            phrases: { strong: 2, weak: 1, against: -1, danger: 1 }
            hazards:
              {{hazard}}: { start: 0, runs: [{{signal[..2]}} {{weight}}] }
            """);
        var text = Tool.Text(await Tool.RunAsync(null, "check", _rules.Folder, "--notes", "--no-cases"));
        Assert.Equal(isTold, text.Contains("warning DE2719", StringComparison.Ordinal));
        if (isTold) Assert.Contains($"“{signal}”", text, StringComparison.Ordinal);
        Assert.DoesNotContain(DecisionEngine.Load(_rules.Folder).Issues, issue => issue.Code == "DE2719");
    }
}
