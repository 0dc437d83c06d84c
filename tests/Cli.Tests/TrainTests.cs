using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary><c>diagnose train</c>.</summary>
public sealed class TrainTests
{
    [Fact]
    public async Task Train_TwiceOnTheSameTexts_WritesTheSameFileAndItIsHeard()
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, string.Join('\n',
            Enumerable.Range(0, 6).Select(i => $$"""{"text":"晚上门口黑漆漆的看不见道，第{{i}}天了","category":"light.lamp-out"}""")
                .Concat(Enumerable.Range(0, 6).Select(i => $$"""{"text":"公交车{{i}}分钟不来一趟","group":"other"}"""))
                .Concat(Enumerable.Range(0, 3).Select(i => $$"""{"text":"手扶灯杆半边身子酥了{{i}}","group":"light","hazards":["electric_shock"]}"""))));
        var first = await Train(rules, texts, "first.yaml");
        Assert.Equal(first, await Train(rules, texts, Path.Combine(rules.Folder, "hearing.yaml")));
        Assert.Contains("texts: ", first, StringComparison.Ordinal);

        var (exit, output, error) = await Tool.OnAsync(rules, null, "run", "巷子里黑漆漆看不见", "--json");
        Assert.True(exit == 0, error);
        Assert.Contains("light.lamp-out", output, StringComparison.Ordinal);
        Assert.Contains("\"phrase\": \"黑", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "从 10 条投诉里学：2 个大类，1 个类别，1 种险情")]
    [InlineData("en", "learning from 10 complaints: 2 groups, 1 categories, 1 hazards")]
    public async Task Train_TellsItsStagesAndCounts_OnTheErrorStream(string language, string counts)
    {
        using var rules = new TinyRules();
        var (texts, model) = (Path.Combine(rules.Root, "texts.jsonl"), Path.Combine(rules.Root, "out.yaml"));
        await File.WriteAllTextAsync(texts, string.Join('\n', Enumerable.Range(0, 6).Select(i => $$"""{"text":"公交车{{i}}分钟不来一趟","group":"other"}""")));
        var (exit, output, error) = await Tool.OnAsync(rules, null, "train", texts, "--out", model, "--lang", language);
        Assert.Equal(0, exit);
        Assert.Single(output.TrimEnd().Split('\n'));
        Assert.Contains(counts, error, StringComparison.Ordinal);
        Assert.Equal(7, error.TrimEnd().Split('\n').Length);
        Assert.Equal((0, output, ""), await Tool.OnAsync(rules, null, "train", texts, "--out", model, "--lang", language, "--quiet"));
    }

    [Theory]
    [InlineData("{\"text\":\"路灯不亮\"}", "texts.jsonl:1")]
    [InlineData("{\"text\":\"路灯不亮\",\"group\":\"light\"}\n\nnot json", "texts.jsonl:3")]
    [InlineData("{\"text\":\"路灯不亮\",\"group\":\"no-such\"}", "no-such")]
    [InlineData("[1]", "JSON")]
    public async Task Train_ALineThatCannotBeRead_IsNamed(string lines, string expected)
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, lines);
        var (exit, _, error) = await Tool.OnAsync(rules, null, "train", texts, "--out", Path.Combine(rules.Root, "out.yaml"));
        Assert.Equal(ExitCodes.BadInput, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private static async Task<string> Train(TinyRules rules, string texts, string name)
    {
        var path = Path.Combine(rules.Root, name);
        var (exit, _, error) = await Tool.OnAsync(rules, null, "train", texts, "--out", path);
        Assert.True(exit == 0, error);
        return await File.ReadAllTextAsync(path);
    }
}
