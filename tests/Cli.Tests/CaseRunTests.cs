using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class CaseRunTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

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
