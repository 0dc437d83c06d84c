using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private const string At = "2026-01-15T20:00";
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Run_Json_WritesJsonAlone()
    {
        var result = await Tool.OnAsync(_rules, null, "run", "门口3盏路灯不亮", "--at", At, "--json");
        Assert.Equal((0, ""), (result.Exit, result.Error));
        using var document = JsonDocument.Parse(result.Out);
        Assert.Equal("needs-facts", document.RootElement.GetProperty("status").GetString());
        Assert.DoesNotContain("\\u", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answered", "2\n")]
    [InlineData("don't know", "不清楚\n")]
    [InlineData("empty is again", "\n\n灯杆怎么样\n歪了\n")]
    [InlineData("no input", "")]
    public async Task Run_WithoutJson_AsksOneByOne(string name, string input) =>
        Snapshot.Match(Tool.Text(await Tool.OnAsync(_rules, input, "run", "我要投诉，门口3盏路灯不亮", "--at", At)), name.Replace(' ', '-').Replace("'", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("zh", "请选 1 到 3，或者输入“不清楚”。")]
    [InlineData("en", "choose 1 to 3, or type \"don't know\".")]
    public async Task Run_ANumberThatIsNoChoice_SaysWhichThereAre(string language, string said)
    {
        var result = await Tool.OnAsync(_rules, "4\n0\n-1\n2.5\n2\n", "run", "路灯不亮", "--at", At, "--lang", language);
        Assert.Equal(4, result.Out.Split(said).Length - 1);
        Assert.Equal(1, result.Out.Split("灯杆怎么样").Length - 1);
    }

    [Theory]
    [InlineData("都歪到一边去了", "light.pole-damaged")]
    [InlineData("leaning", "light.pole-damaged")]
    [InlineData("灯杆立得直直的", "light.lamp-burnt")]
    [InlineData("没有歪到一边，立得直直的", "light.lamp-burnt")]
    public async Task Run_AnAnswerInTheWordsOfItsAuthor_IsHeard(string typed, string cause)
    {
        _rules.Replace("light/vocabulary.yaml", "ask: 灯杆怎么样？", "ask: 灯杆怎么样？\n    heard: { upright: [立得直], leaning: [歪到一边] }");
        var result = await Tool.OnAsync(_rules, typed + "\n", "run", "路灯不亮", "--at", At);
        Assert.Contains("1. ", result.Out[result.Out.IndexOf("原因", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(cause + "（推定）", result.Out, StringComparison.Ordinal);
        Assert.Equal(1, result.Out.Split("灯杆怎么样").Length - 1);
    }

    [Fact]
    public async Task Run_ANumberInTheWordsOfItsAuthor_IsHeard()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "- { when: upright, conclude: light.lamp-burnt }",
            "- { when: upright, ask: lamp.count, branches: [{ when: \"> 1\", conclude: light.feeder-down }, { when: \"<= 1\", conclude: light.lamp-burnt }] }");
        var result = await Tool.OnAsync(_rules, "1\n大概3盏灯都不亮\n", "run", "路灯不亮", "--at", At);
        Assert.Contains("light.feeder-down（推定）", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "没听懂“灯杆怎么样”。请选 1 到 3（好好的、歪了、倒了），或者照着说，或者输入“不清楚”。")]
    [InlineData("en", "\"灯杆怎么样\" is none of the answers. Choose 1 to 3 (好好的, 歪了, 倒了), say it in words, or type \"don't know\".")]
    public async Task Run_AnAnswerThatIsNone_ListsTheChoices(string language, string said)
    {
        var result = await Tool.OnAsync(_rules, "灯杆怎么样\n2\n", "run", "路灯不亮", "--at", At, "--lang", language);
        Assert.Contains(said, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("below", "zh", "巷子里太黑")]
    [InlineData("below", "en", "巷子里太黑")]
    [InlineData("other", "zh", "公交车来得太晚")]
    [InlineData("other", "en", "公交车来得太晚")]
    public async Task Run_NoCategorySureEnough_SaysThatNoTreeRan(string name, string language, string text)
    {
        _rules.Write("hearing.yaml", """
            texts: 3
            raise: 0.3
            silence: 0.05
            phrases: { strong: 2, weak: 0.5, against: -1, danger: 3 }
            groups:
              light: { start: -0.5, runs: [] }
              other: { start: 0, runs: [公交 2] }
            categories:
              light.lamp-out: { start: 0, runs: [] }
            """);
        _rules.Replace("groups.yaml", "  other:", "  road: { title: 道路, department: L-客服 }\n  other:");
        Snapshot.Match(Tool.Text(await Tool.OnAsync(_rules, null, "run", text, "--at", At, "--lang", language)), $"{name}.{language}");
    }

    [Theory]
    [InlineData("zh", "类别“路灯不亮”还没有决策树")]
    [InlineData("en", "category light.lamp-out has none yet")]
    public async Task Run_ACategoryWithoutATree_SaysThatNoTreeRan(string language, string said)
    {
        _rules.Replace("light/lamp-out/tree.yaml", "handles: [light.lamp-out]", "handles: [light.lamp-loose]");
        _rules.Replace("light/lamp-out/categories.yaml", "categories:", "categories:\n  light.lamp-loose: { title: 灯罩松了, group: light, severity: S3, signals: { strong: [灯罩松了] } }");
        Assert.Contains(said, (await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--lang", language)).Out, StringComparison.Ordinal);
        Assert.Contains(said, (await Tool.OnAsync(_rules, null, "run", "--category", "light.lamp-out", "--at", At, "--lang", language)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "light/lamp-out 的 status 是 test，不对外回答")]
    [InlineData("en", "light/lamp-out has status test and answers nobody")]
    public async Task Run_ATreeOnTrial_SaysThatItAnswersNobody(string language, string said)
    {
        _rules.Replace("light/lamp-out/tree.yaml", "status: stable", "status: test");
        Assert.Contains(said, (await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--lang", language)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Concluded_ReadsAsFoundOnlyWhereEverythingIsKnown()
    {
        var found = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--fact", "feeder.power=false");
        Assert.Contains("结果\n  已查明\n", found.Out, StringComparison.Ordinal);
        Assert.Contains("（已查明）", found.Out, StringComparison.Ordinal);
        var presumed = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--fact", "feeder.power=unknown", "--fact", "lamp.pole=down");
        Assert.Contains("结果\n  先这样定：标“推定”的有一步没查到", presumed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("  已查明\n", presumed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "等级取最重的：原因“灯杆损坏”是 S2；类别“路灯不亮”是 S3")]
    [InlineData("en", "the gravest stands: S2 of cause light.pole-damaged; category light.lamp-out has S3")]
    public async Task Run_CategoryAndCauseOfDifferentSeverity_SaysWhichStands(string language, string said)
    {
        var graver = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--fact", "feeder.power=true", "--fact", "lamp.pole=down", "--lang", language);
        Assert.Contains("  " + said + "\n", graver.Out, StringComparison.Ordinal);
        var same = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--fact", "feeder.power=false", "--lang", language);
        Assert.DoesNotContain(language == "zh" ? "等级取最重的" : "the gravest stands", same.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ARaise_IsNamedWhereItStands()
    {
        _rules.Replace("light/lamp-out/categories.yaml", "severity: S3,", "severity: S3, raise: { when: \"lamp.count > 2\", severity: S2 },");
        var result = await Tool.OnAsync(_rules, null, "run", "门口3盏路灯不亮", "--at", At, "--fact", "feeder.power=false");
        Assert.Contains("等级取最重的：类别的提级（raise）是 S2；类别“路灯不亮”是 S3，原因“线路停电”是 S3", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Back_AsksTheQuestionBeforeAgain()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "- { when: upright, conclude: light.lamp-burnt }",
            "- { when: upright, ask: lamp.count, branches: [{ when: \"> 1\", conclude: light.feeder-down }, { when: \"<= 1\", conclude: light.lamp-burnt }] }");
        var result = await Tool.OnAsync(_rules, "back\n1\n返回\n2\n", "run", "路灯不亮", "--at", At);
        Snapshot.Match(Tool.Text(result));
    }

    [Fact]
    public async Task Run_Hazard_ReadsTheScriptBeforeAnyQuestion()
    {
        var result = await Tool.OnAsync(_rules, "\n2\n", "run", "路灯不亮，我刚才被电麻了", "--at", At);
        Assert.True(result.Out.IndexOf("请离灯杆远一点", StringComparison.Ordinal) < result.Out.IndexOf("灯杆怎么样", StringComparison.Ordinal));
        Snapshot.Match(Tool.Text(result));
    }

    [Fact]
    public async Task Run_English_SpeaksEnglishAroundTheRules() =>
        Snapshot.Match(Tool.Text(await Tool.OnAsync(_rules, "2\n", "run", "路灯不亮", "--at", At, "--lang", "en")));

    [Fact]
    public async Task Run_FactsFileAndReadings_AreUsed()
    {
        var facts = Path.Combine(_rules.Root, "facts.json");
        var readings = Path.Combine(_rules.Root, "readings.json");
        await File.WriteAllTextAsync(facts, """{ "lamp.pole": "down" }""");
        await File.WriteAllTextAsync(readings, """{ "systems": { "grid": { "customers": { "C-1": { "feeder.power": true } } } } }""");
        var result = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--facts", facts, "--readings", readings, "--customer", "C-1", "--json");
        using var document = JsonDocument.Parse(result.Out);
        Assert.Equal("light.pole-damaged", document.RootElement.GetProperty("causes")[0].GetProperty("id").GetString());
        Assert.Equal("ok", document.RootElement.GetProperty("sources")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Run_SomethingLeftOut_SaysWhyInWords()
    {
        var result = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--fact", "feeder.power=unknown", "--fact", "lamp.pole=upright");
        Assert.Contains("light.lamp-burnt/found: 原因还没有查明，或没有写这一句", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("not-found", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"unknown\"")]
    [InlineData("{ \"unknown\": true }")]
    public async Task Run_FactsFileSaysUnknown_IsNotAskedForIt(string unknown)
    {
        var facts = Path.Combine(_rules.Root, "facts.json");
        await File.WriteAllTextAsync(facts, $$"""{ "lamp.pole": {{unknown}}, "feeder.power": true }""");
        var result = await Tool.OnAsync(_rules, null, "run", "路灯不亮", "--at", At, "--facts", facts, "--json");
        using var document = JsonDocument.Parse(result.Out);
        Assert.Equal("undetermined", document.RootElement.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("nothing", "run")]
    [InlineData("unknown-fact", "run", "路灯不亮", "--fact", "lamp.poel=down")]
    [InlineData("wrong-type", "run", "路灯不亮", "--fact", "lamp.count=many")]
    [InlineData("wrong-choice", "run", "路灯不亮", "--fact", "lamp.pole=flying")]
    [InlineData("no-equals", "run", "路灯不亮", "--fact", "lamp.pole")]
    [InlineData("bad-time", "run", "路灯不亮", "--at", "yesterday")]
    [InlineData("unknown-region", "run", "路灯不亮", "--region", "CN-99")]
    [InlineData("unknown-tree", "run", "--tree", "light/lamp-uot")]
    [InlineData("no-facts-file", "run", "路灯不亮", "--facts", "nowhere.json")]
    [InlineData("no-readings-file", "run", "路灯不亮", "--readings", "nowhere.json")]
    public async Task Run_BadInput_SaysTheMendAndExitsWith2(string name, params string[] args)
    {
        var result = await Tool.OnAsync(_rules, null, args);
        Assert.Equal(2, result.Exit);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Snapshot.Match(Tool.Text(result, _rules), name);
    }
}
