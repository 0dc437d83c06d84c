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
}
