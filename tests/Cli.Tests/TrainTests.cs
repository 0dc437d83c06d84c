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

    [Fact]
    public async Task Train_ASignalThatOnlyHarmlessTextsSay_IsStillHeard()
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, string.Join('\n', Enumerable.Range(0, 40).Select(i => $$"""{"text":"去年有人被电麻了，{{i}}号灯杆早修好了","group":"light"}""")
            .Concat(Enumerable.Range(0, 4).Select(i => $$"""{"text":"手扶灯杆半边身子酥了{{i}}","group":"light","hazards":["electric_shock"]}"""))));
        await Train(rules, texts, Path.Combine(rules.Folder, "hearing.yaml"));
        var (exit, output, error) = await Tool.OnAsync(rules, null, "run", "被电麻了", "--json");
        Assert.True(exit == 0, error);
        Assert.Contains("\"id\": \"electric_shock\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_APlainDanger_TeachesNothingOfLetters()
    {
        using var rules = new TinyRules();
        var (plain, told) = (Path.Combine(rules.Root, "plain.jsonl"), Path.Combine(rules.Root, "told.jsonl"));
        await File.WriteAllTextAsync(plain, string.Join('\n', Enumerable.Range(0, 8).Select(i => $$"""{"text":"{{i}}号灯杆漏电","hazards":["electric_shock"],"plain":true}""")));
        await File.WriteAllTextAsync(told, string.Join('\n', Enumerable.Range(0, 8).Select(i => $$"""{"text":"{{i}}号灯杆漏电","hazards":["electric_shock"]}""")));
        Assert.DoesNotContain("漏电", AnyDanger(await Train(rules, plain, "plain.yaml")), StringComparison.Ordinal);
        Assert.Contains("漏电", AnyDanger(await Train(rules, told, "told.yaml")), StringComparison.Ordinal);

        static string AnyDanger(string model) => model[model.IndexOf("any-danger:", StringComparison.Ordinal)..model.IndexOf("plain-danger:", StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("zh", "从 13 条投诉里学：2 个大类，1 个类别，1 种险情")]
    [InlineData("en", "learning from 13 complaints: 2 groups, 1 categories, 1 hazards")]
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

    [Fact]
    public async Task Train_AFolderLaidOver_LearnsOfBothAndLeavesTheRulesAlone()
    {
        using var rules = new TinyRules();
        var (site, shipped) = (Directory.CreateDirectory(Path.Combine(rules.Root, "site")).FullName, rules.Text("groups.yaml"));
        rules.Write("labelled/all.jsonl", string.Join('\n', Enumerable.Range(0, 6).Select(i => $$"""{"text":"公交车{{i}}分钟不来一趟","group":"other"}""")));
        Directory.CreateDirectory(Path.Combine(site, "light", "lamp-new"));
        Directory.CreateDirectory(Path.Combine(site, "labelled"));
        await File.WriteAllTextAsync(Path.Combine(site, "light", "lamp-new", "categories.yaml"), "categories:\n  light.lamp-new: { title: 新灯太亮, group: light, severity: S3, signals: { strong: [新灯刺眼] } }\n");
        await File.WriteAllTextAsync(Path.Combine(site, "labelled", "mine.jsonl"),
            string.Join('\n', Enumerable.Range(0, 6).Select(i => $$"""{"text":"换了大灯泡晃得{{i}}天没睡着","category":"light.lamp-new"}""")));
        string[] both = ["--rules", rules.Folder, "--rules", site];

        var (exit, output, error) = await Tool.RunAsync(null, ["train", .. both]);
        Assert.Equal((0, $"写好了 {Path.Combine(site, "hearing.yaml")}\n"), (exit, output));
        Assert.Contains("读 2 个文件、规则里的用例和信号……", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(rules.Folder, "hearing.yaml")));
        Assert.Equal(shipped, rules.Text("groups.yaml"));
        Assert.Contains("light.lamp-new", (await Tool.RunAsync(null, ["run", "大灯泡晃得睡不着", "--json", .. both])).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.RunAsync(null, ["check", .. both])).Exit);
    }

    [Fact]
    public async Task Train_LinesJudgedForDangersAlone_TeachDangers()
    {
        using var rules = new TinyRules();
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, string.Join('\n',
            Enumerable.Range(0, 9).Select(i => $$"""{"text":"手扶灯杆半边身子酥了{{i}}","hazards":["electric_shock"]}""")
                .Concat(Enumerable.Range(0, 30).Select(i => $$"""{"text":"公交车{{i}}分钟不来一趟","hazards":[]}"""))));
        await Train(rules, texts, Path.Combine(rules.Folder, "hearing.yaml"));
        var (_, output, _) = await Tool.OnAsync(rules, null, "run", "手扶灯杆半边身子酥了", "--json");
        Assert.Contains("electric_shock", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_CaseOfAGateBeforeSeveralMatters_DoesNotSayWhichOfThem()
    {
        using var rules = new TinyRules();
        rules.Write("light/pack.yaml", rules.Text("light/pack.yaml") + "gates: [area]\n");
        rules.Write("light/area/tree.yaml", """
            title: 先看线路
            handles: [light.lamp-out, light]
            status: stable
            owner: 路灯知识组
            reviewed-by: null
            effective-from: 2025-01-01
            root:
              first: [{ when: "feeder.power = false", conclude: light.feeder-down }]
            """);
        rules.Write("light/area/cases.yaml", "cases:\n" + string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"  - {{ name: 第 {i} 个, text: 灯杆歪到路当中去了, facts: {{ feeder.power: false }}, expect: {{ causes: [light.feeder-down] }} }}\n")));
        var texts = Path.Combine(rules.Root, "texts.jsonl");
        await File.WriteAllTextAsync(texts, string.Join('\n', Enumerable.Range(0, 6).Select(i => $$"""{"text":"公交车{{i}}分钟不来一趟","group":"other"}""")));
        Assert.DoesNotContain("歪", await Train(rules, texts, "out.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "有 1 个文件没有一起学，原来听得懂的说法会忘掉")]
    [InlineData("en", "1 files of ")]
    public async Task Train_AFolderLaidOverAlone_SaysWhatWillBeForgotten(string language, string said)
    {
        using var rules = new TinyRules();
        var site = Directory.CreateDirectory(Path.Combine(rules.Root, "site")).FullName;
        var (mine, model) = (Path.Combine(site, "mine.jsonl"), Path.Combine(rules.Root, "out.yaml"));
        await File.WriteAllTextAsync(Path.Combine(site, "words.yaml"), "words:\n  灯: [灯泡]\n");
        await File.WriteAllTextAsync(mine, """{"text":"路灯不亮","group":"light"}""");
        rules.Write("labelled/all.jsonl", """{"text":"公交车不来","group":"other"}""");
        string[] both = ["--out", model, "--rules", rules.Folder, "--rules", site, "--lang", language, "--quiet"];
        Assert.Contains(said, (await Tool.RunAsync(null, ["train", mine, .. both])).Error, StringComparison.Ordinal);
        Assert.Equal("", (await Tool.RunAsync(null, ["train", mine, Path.Combine(rules.Folder, "labelled", "all.jsonl"), .. both])).Error);
    }

    [Theory]
    [InlineData("{\"text\":\"路灯不亮\"}", "texts.jsonl:1")]
    [InlineData("{\"text\":\"路灯不亮\",\"group\":\"light\"}\n\nnot json", "texts.jsonl:3")]
    [InlineData("{\"text\":\"路灯不亮\",\"group\":\"no-such\"}", "no-such")]
    [InlineData("{\"text\":\"路灯不亮\",\"category\":\"light.lamp-uot\",\"hazards\":[]}", "texts.jsonl:1")]
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
