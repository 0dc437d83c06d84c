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
