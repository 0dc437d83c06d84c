using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary><c>diagnose evaluate</c>.</summary>
public sealed class EvaluateTests
{
    private const string Lines = """
        {"id":"a","text":"门口路灯不亮","category":"light.lamp-out"}
        {"id":"b","text":"路灯坏了我被电麻了","group":"light","hazards":["electric_shock"]}
        {"id":"c","text":"昨天的电影里有人被电麻了","group":"other"}
        {"id":"d","text":"黑咕隆咚的","group":"light","ambiguous":true,"hazards":["electric_shock"]}
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("json", "--json")]
    [InlineData("english", "--lang", "en")]
    [InlineData("folds", "--folds", "2")]
    [InlineData("folds-json", "--folds", "2", "--json")]
    public async Task Evaluate_LabelledTexts_CountsWhatWasHeard(string name, params string[] more)
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, Lines);
        var result = await Tool.OnAsync(rules, null, ["evaluate", "--texts", texts, .. more]);
        Snapshot.Match(Tool.Text(result, rules), name);
    }

    [Fact]
    public async Task Evaluate_Quiet_SaysNothingBesideItsReport()
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, Lines);
        Assert.NotEmpty((await Tool.OnAsync(rules, null, "evaluate", "--texts", texts, "--json")).Error);
        Assert.Empty((await Tool.OnAsync(rules, null, "evaluate", "--texts", texts, "--json", "--quiet")).Error);
    }

    [Fact]
    public async Task Evaluate_LabelsInAFileOfTheirOwn_AreFoundById()
    {
        using var rules = new TinyRules();
        var (texts, labels) = (Path.Combine(rules.Root, "texts.jsonl"), Path.Combine(rules.Root, "labels.jsonl"));
        await File.WriteAllTextAsync(texts, """{"id":"a","text":"门口路灯不亮"}""");
        await File.WriteAllTextAsync(labels, """{"id":"a","group":"light"}""");
        var result = await Tool.OnAsync(rules, null, "evaluate", "--texts", texts, "--labels", labels);
        Assert.Contains("分组听对 1/1", result.Out, StringComparison.Ordinal);
        await File.WriteAllTextAsync(labels, """{"id":"z","group":"light"}""");
        result = await Tool.OnAsync(rules, null, "evaluate", "--texts", texts, "--labels", labels);
        Assert.Equal(ExitCodes.BadInput, result.Exit);
        Assert.Contains("texts.jsonl:1", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scenarios-text")]
    [InlineData("scenarios-json", "--json")]
    [InlineData("scenarios-english", "--lang", "en")]
    public async Task Evaluate_Scenarios_HoldsWholeConversations(string name, params string[] more)
    {
        using var rules = new TinyRules();
        var file = Path.Combine(rules.Root, "scenarios.jsonl");
        await File.WriteAllTextAsync(file, """
            {"id":"feeder","text":"路灯不亮","facts":{"feeder.power":false},"expected":"light.feeder-down"}
            {"id":"asked","text":"门口路灯不亮","facts":{"feeder.power":true},"answers":{"lamp.pole":"down"},"expected":"light.pole-damaged","mustNot":["light.feeder-down","停电"]}
            {"id":"by-question","text":"门口路灯不亮","facts":{"feeder.power":true},"answers":{"灯杆怎么样":"leaning"},"expected":"light.lamp-burnt","acceptable":["light.pole-damaged"]}
            {"id":"said","text":"路灯不亮，灯杆好好的","facts":{"feeder.power":true},"expected":"light.feeder-down","said":["lamp.pole"],"mustNot":["lamp.pole"]}
            {"id":"nothing-ours","text":"今天天气不错","expected":null}
            """);
        Snapshot.Match(Tool.Text(await Tool.OnAsync(rules, null, ["evaluate", "--scenarios", file, .. more]), rules), name);
    }

    [Theory]
    [InlineData("""{"text":"路灯不亮"}""", "expected")]
    [InlineData("""{"text":"路灯不亮","expected":"light.feedr-down"}""", "light.feedr-down")]
    [InlineData("""{"text":"路灯不亮","expected":null,"anwsers":{}}""", "anwsers")]
    [InlineData("""{"expected":null}""", "text")]
    [InlineData("""{"text":"路灯不亮","expected":null,"at":"昨天"}""", "at")]
    [InlineData("""{"text":"路灯不亮","expected":null,"answers":[1]}""", "answers")]
    [InlineData("[1]", "JSON")]
    public async Task Evaluate_AScenarioThatCannotBeRead_NamesTheLine(string line, string what)
    {
        using var rules = new TinyRules();
        var file = Path.Combine(rules.Root, "scenarios.jsonl");
        await File.WriteAllTextAsync(file, "\n" + line);
        var result = await Tool.OnAsync(rules, null, "evaluate", "--scenarios", file);
        Assert.Equal(ExitCodes.BadInput, result.Exit);
        Assert.Contains("scenarios.jsonl:2", result.Error, StringComparison.Ordinal);
        Assert.Contains(what, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1000")]
    public async Task Evaluate_ANumberOfPartsThatMakesNone_IsRefused(string folds)
    {
        using var rules = new TinyRules();
        var result = await Tool.OnAsync(rules, null, "evaluate", "--texts", "x", "--folds", folds);
        Assert.Equal(ExitCodes.BadInput, result.Exit);
        Assert.Contains("--folds", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_NeitherTextsNorScenarios_AsksForOne()
    {
        using var rules = new TinyRules();
        var result = await Tool.OnAsync(rules, null, "evaluate");
        Assert.Equal(ExitCodes.BadInput, result.Exit);
        Assert.Contains("--scenarios", result.Error, StringComparison.Ordinal);
    }
}
