using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class CheckAndTestTests : IDisposable
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

    [Fact]
    public async Task Test_DangerNotExcluded_NamesItAndTheFactThatIsNotKnown()
    {
        _rules.Replace("light/lamp-out/causes.yaml", "severity: S2\n    we-do: 我们派人去扶正灯杆。", "severity: S1\n    we-do: 我们派人去扶正灯杆。");
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 灯杆不知道, facts: { feeder.power: true, lamp.pole: unknown }, expect: { status: concluded } }");
        var text = Tool.Text(await Tool.RunAsync(null, "test", _rules.Folder));
        Assert.Contains("S1 原因“light.pole-damaged”没有排除（lamp.pole 不知道）", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "听到险情 electric_shock，答复里只有它的话术，别的先不问；案例里写 acknowledged: [electric_shock]", "等级取最重的：险情“触电”是 S1；类别“路灯不亮”是 S3，原因“线路停电”是 S3")]
    [InlineData("en", "hazard electric_shock is heard: its script stands alone and nothing is asked; write acknowledged: [electric_shock] in the case", "the gravest stands: S1 of hazard electric_shock; category light.lamp-out has S3, cause light.feeder-down has S3")]
    public async Task Test_DangerHeard_SaysWhyTheReplyIsItsScriptAndWhatRaisedTheSeverity(string language, string script, string severity)
    {
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 电麻, text: 路灯不亮，刚才被电麻了, facts: { feeder.power: false }, expect: { plan: { severity: S3 }, reply: { says: [这一路的电断了] } } }\n");
        var text = Tool.Text(await Tool.RunAsync(null, "test", _rules.Folder, "--lang", language));
        Assert.Contains(script, text, StringComparison.Ordinal);
        Assert.Contains(severity, text, StringComparison.Ordinal);
        _rules.Replace("light/lamp-out/cases.yaml", "facts:", "acknowledged: [electric_shock], facts:");
        text = Tool.Text(await Tool.RunAsync(null, "test", _rules.Folder, "--lang", language));
        Assert.DoesNotContain("acknowledged", text, StringComparison.Ordinal);
        Assert.DoesNotContain("这一路的电断了”", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_AllRight_ClosesWithTheCount()
    {
        var result = await Tool.RunAsync(null, "test", _rules.Folder);
        Assert.Equal((0, "3 passed, 0 failed\n"), (result.Exit, result.Out));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Test_CasesThatFail_SaysEachDifferenceAndExitsWith1(string language)
    {
        _rules.Write("light/lamp-out/cases.yaml", """
            cases:
              - name: 全都不对
                text: 我们这条街路灯不亮
                facts: { feeder.power: false }
                expect:
                  status: undetermined
                  category: light.lamp-out
                  hazards: [electric_shock]
                  causes: [light.pole-damaged]
                  question: lamp.pole
                  not-excluded: [light.lamp-burnt]
                  plan: { department: L-客服, severity: S1, resolve-by: 2026-01-16T21:00 }
                  reply: { says: [月亮], never-says: [您好], cites: [] }
              - name: 还没写好
                todo: 等灯杆规则
                facts: { feeder.power: true }
                expect: { status: concluded }
              - name: 待办已经能过
                todo: 忘了去掉
                facts: { feeder.power: true, lamp.pole: down }
                expect: { causes: [light.pole-damaged] }
            """);
        var result = await Tool.RunAsync(null, "test", _rules.Folder, "--lang", language);
        Assert.Equal(1, result.Exit);
        Snapshot.Match(Tool.Text(result), language);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Test_CasesThatFail_SayWhatWasHeardAndByWhichWords(string language)
    {
        _rules.Write("light/lamp-out/cases.yaml", """
            cases:
              - { name: 听成了本类, text: 门口3盏路灯不亮，刚才被电麻了, expect: { category: other } }
              - { name: 只有旁证, text: 我从单位回来的路上觉得太黑，心里很不舒服, expect: { category: light.lamp-out } }
              - { name: 没有说法, text: 公交车来得太晚, expect: { category: light.lamp-out } }
              - { name: 被否定, text: 我没有被电麻了, expect: { hazards: [electric_shock] } }
              - { name: 没有原话, facts: { feeder.power: false }, expect: { status: undetermined } }
            """);
        Snapshot.Match(Tool.Text(await Tool.RunAsync(null, "test", _rules.Folder, "--lang", language)), language);
    }

    [Fact]
    public async Task Test_CaseThatFails_WithALearnedModel_SaysWhatWasWrittenAndWhatWasLearned()
    {
        _rules.Write("hearing.yaml", """
            texts: 3
            raise: 0.3
            silence: 0.05
            phrases: { strong: 2, weak: 1, against: -1, danger: 3 }
            groups:
              light: { start: 0, runs: [不亮 9] }
              other: { start: 0, runs: [公交 9] }
            categories:
              light.lamp-out: { start: 0, runs: [] }
            hazards:
              electric_shock: { start: -6, runs: [] }
            """);
        _rules.Write("light/lamp-out/cases.yaml", """
            cases:
              - { name: 听成了本类, text: 路灯不亮, expect: { category: other } }
              - { name: 听成其他, text: 公交站太黑, expect: { category: light.lamp-out } }
            """);
        Snapshot.Match(Tool.Text(await Tool.RunAsync(null, "test", _rules.Folder)));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("5 元", 1)]
    public async Task Test_ACauseWithoutAnAmount_IsExpectedAsNone(string amount, int exit)
    {
        _rules.Write("light/lamp-out/cases.yaml", $"cases:\n  - {{ name: 停电, facts: {{ feeder.power: false }}, expect: {{ amounts: {{ light.feeder-down: {amount} }} }} }}");
        Assert.Equal(exit, (await Tool.RunAsync(null, "test", _rules.Folder)).Exit);
    }

    [Theory]
    [InlineData("gate", "gate: light/lamp-out")]
    [InlineData("rank", "rank: [light.pole-damaged]")]
    [InlineData("amounts/light.feeder-down", "amounts: { light.feeder-down: 5 元 }")]
    [InlineData("amounts/light.lamp-burnt", "amounts: { light.lamp-burnt: none }")]
    [InlineData("plan/respond-by", "plan: { respond-by: 2026-01-16T21:00 }")]
    [InlineData("plan/escalations", "plan: { escalations: shock }")]
    [InlineData("reply/gaps", "reply: { gaps: [light.feeder-down/found] }")]
    public async Task Test_EveryExpectation_CanFail(string what, string expect)
    {
        _rules.Write("light/lamp-out/cases.yaml", $"cases:\n  - {{ name: 停电, facts: {{ feeder.power: false }}, expect: {{ {expect} }} }}");
        var result = await Tool.RunAsync(null, "test", _rules.Folder, "--lang", "en");
        Assert.Equal(1, result.Exit);
        Assert.Contains(what + ": ", Tool.Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_ACaseThatNamesAChannel_LooksAtItsReply()
    {
        _rules.Write("replies/channels/letter.yaml", "title: 书面\norder: [greeting, found]\n");
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 停电, facts: { feeder.power: false }, expect: { reply: { channel: letter, never-says: [谢谢] } } }");
        Assert.Equal((0, "1 passed, 0 failed\n"), await OutOfAsync());
    }

    [Fact]
    public async Task Test_ADangerWhoseScriptWasRead_SaysWhatComesAfter()
    {
        const string Case = "cases:\n  - { name: 麻了, text: 我们这条街路灯不亮，刚才被电麻了, facts: { feeder.power: false }, ACK expect: { hazards: [electric_shock], reply: { never-says: [请先注意安全] } } }";
        _rules.Write("light/lamp-out/cases.yaml", Case.Replace("ACK", "acknowledged: [electric_shock],", StringComparison.Ordinal));
        Assert.Equal((0, "1 passed, 0 failed\n"), await OutOfAsync());
        _rules.Write("light/lamp-out/cases.yaml", Case.Replace("ACK", "", StringComparison.Ordinal));
        Assert.Equal(1, (await OutOfAsync()).Exit);
    }

    private async Task<(int Exit, string Out)> OutOfAsync()
    {
        var (exit, text, _) = await Tool.RunAsync(null, "test", _rules.Folder);
        return (exit, text);
    }

    [Theory]
    [InlineData("zh", "stable")]
    [InlineData("en", "stable")]
    [InlineData("zh", "test")] // a tree on trial tells its author as much
    public async Task Test_CasesThatFail_SayWhereTheWayWasLeftAndWhichPhraseCameNear(string language, string status)
    {
        _rules.Replace("regulations/light-promise.regulation.yaml", "light_repair: 24h", "light_repair: 24h, many_lamps: 5");
        _rules.Replace("light/vocabulary.yaml", "ask: 灯杆怎么样？", "ask: 灯杆怎么样？\n    heard: { leaning: [灯杆歪了], down: [灯杆倒了] }");
        _rules.Replace("light/lamp-out/tree.yaml", "status: stable", "status: " + status);
        _rules.Replace("light/lamp-out/tree.yaml", "conclude: light.feeder-down }", "conclude: light.feeder-down }\n    - { when: \"lamp.count > $many_lamps and lamp.pole != upright\", conclude: light.pole-damaged }");
        _rules.Write("light/lamp-out/cases.yaml", """
            cases:
              - name: 数不够
                facts: { feeder.power: true, lamp.count: 3, lamp.pole: upright }
                expect: { causes: [light.pole-damaged] }
              - name: 前面的先成立
                facts: { feeder.power: false, lamp.count: 9, lamp.pole: down }
                expect: { causes: [light.pole-damaged] }
              - name: 系统读不到
                facts: { lamp.count: 3, lamp.pole: upright }
                expect: { causes: [light.feeder-down] }
              - name: 差一个字没听到
                text: 这里路灯不亮，灯杆好像是歪的
                facts: { feeder.power: true, lamp.count: 9 }
                expect: { status: concluded, causes: [light.pole-damaged] }
              - name: 听到的不够
                text: 我们这条街3盏路灯不亮
                facts: { feeder.power: true, lamp.pole: leaning }
                expect: { status: concluded, causes: [light.feeder-down] }
              - name: 隔着停顿
                text: 我们这条街的路灯，一到晚上就不亮
                expect: { category: light.lamp-out }
              - name: 一点不沾边
                text: 门口黑漆漆的
                facts: { feeder.power: false }
                expect: { causes: [light.feeder-down] }
              - name: 走不到那一问
                facts: { feeder.power: false }
                expect: { question: lamp.pole }
              - name: 已经知道的不问
                text: 路灯不亮，灯杆倒了
                facts: { feeder.power: true, lamp.count: 1 }
                expect: { question: lamp.pole }
            """);
        var result = await Tool.OnAsync(_rules, null, "test", "--lang", language);
        Assert.Equal(1, result.Exit);
        Snapshot.Match(Tool.Text(result), $"{language}.{status}");
    }

    [Theory]
    [InlineData("电线杆下面黑漆漆的", "（原话里有“黑漆漆”，没有 <灯>）")]
    [InlineData("灯泡还是好好的，上个月十五号新换过一回，从那以后每天晚上走到门口都是黑漆漆的", "（几样都在：“灯泡”“黑漆漆”，可是隔得太远，或者有一样被否定）")]
    public async Task Test_ACombinationThatIsNotHeard_SaysWhichPartIsMissing(string text, string said)
    {
        _rules.Write("words.yaml", "words:\n  灯: [灯泡, 灯头]\n");
        _rules.Replace("light/lamp-out/categories.yaml", "strong: [路灯不亮, 路灯坏了]", "strong: [\"<灯> & 黑漆漆\"]");
        _rules.Write("light/lamp-out/cases.yaml", $"cases:\n  - {{ name: 黑, text: {text}, expect: {{ category: light.lamp-out }} }}");
        Assert.Contains($"  “light.lamp-out”最近的说法：strong “<灯> & 黑漆漆”{said}\n", (await Tool.OnAsync(_rules, null, "test")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_UnknownOfTheBestSourceAlone_SaysHowToSayThatNobodyKnows()
    {
        _rules.Replace("light/vocabulary.yaml", "  feeder.power:", "  lamp.seen: { title: 看得到灯闪, type: boolean, source: [\"system:grid\", customer], ask: 灯闪不闪？ }\n  feeder.power:");
        _rules.Replace("light/lamp-out/tree.yaml", "when: \"feeder.power = false\"", "when: \"feeder.power = false or lamp.seen\"");
        _rules.Write("light/lamp-out/cases.yaml", "cases:\n  - { name: 谁知道, facts: { feeder.power: true, lamp.seen: unknown, lamp.pole: upright }, expect: { status: concluded } }");
        var result = await Tool.OnAsync(_rules, null, "test");
        Assert.Contains("  还在问“lamp.seen”（rules/light/lamp-out/tree.yaml:11:16 的“feeder.power = false or lamp.seen”等着它）：unknown 只是最可信的来源（system:grid）说不知道，后面的照样会问；谁都不知道，写 lamp.seen: unknown-to-all\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown", "needs-facts, question: lamp.seen")]
    [InlineData("unknown-to-all", "undetermined, causes: [light.pole-damaged]")]
    public async Task Test_AFactOfTwoSources_IsUnknownToTheBestOrToAll(string word, string outcome)
    {
        _rules.Replace("light/vocabulary.yaml", "  feeder.power:", "  lamp.seen: { title: 看得到灯闪, type: boolean, source: [\"system:grid\", customer], ask: 灯闪不闪？ }\n  feeder.power:");
        _rules.Replace("light/lamp-out/tree.yaml", "  otherwise: { go: look }", """
              otherwise:
                ask: lamp.seen
                branches:
                  - { when: "true", conclude: light.lamp-burnt }
                  - { when: "false", go: look }
                unknown: { conclude: light.pole-damaged }
            """);
        _rules.Replace("light/lamp-out/causes.yaml", "title: 灯杆损坏", "title: 灯杆损坏\n    kind: visit");
        _rules.Write("light/lamp-out/cases.yaml", $"cases:\n  - {{ name: 谁知道, facts: {{ feeder.power: true, lamp.seen: {word} }}, expect: {{ status: {outcome} }} }}");
        var result = await Tool.OnAsync(_rules, null, "test");
        Assert.Equal((0, "1 passed, 0 failed\n"), (result.Exit, result.Out));
    }
}
