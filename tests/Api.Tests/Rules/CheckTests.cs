using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Rules;

public sealed class CheckTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    private const string Path = "light/lamp-out/tree.yaml";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Check_AFileWithAMistake_SaysWhatTheCommandSays(string language)
    {
        using var rules = new TinyRules();
        var tree = rules.Replace(Path, "feeder.power", "feeder.pwoer").Text(Path);
        var load = DecisionEngine.Load(rules.Folder);
        var answer = await CheckAsync(api, Path, tree, language);
        Assert.False(answer.GetProperty("ok").GetBoolean());
        Assert.Equal(load.Files.Digest, answer.GetProperty("digest").GetString());
        Assert.Equal(load.Issues.Select(issue => issue.Code), answer.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("code").GetString()));
        var writer = new Issues.IssueWriter(load.Files.Files, language == "en" ? Issues.IssueLanguage.English : Issues.IssueLanguage.Chinese);
        Assert.Equal(load.Issues.Select(writer.Write), answer.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Check_AGoodFile_IsOkAndNotPutIntoUse()
    {
        using var rules = new TinyRules();
        var before = (await api.SendAsync(HttpMethod.Get, "/health/ready")).Body;
        var answer = await CheckAsync(api, Path, rules.Replace(Path, "先看有没有电", "先看电").Text(Path), "zh");
        Assert.True(answer.GetProperty("ok").GetBoolean());
        Assert.Equal(before, (await api.SendAsync(HttpMethod.Get, "/health/ready")).Body);
    }

    [Theory]
    [InlineData("light/lamp-out/cases.yaml")]
    [InlineData("light/pack.yaml")]
    public async Task Check_ACaseThatFails_IsAnErrorWhereTheFileReachesIt(string sent)
    {
        using var rules = new TinyRules();
        var files = new Dictionary<string, string>
        {
            ["light/lamp-out/cases.yaml"] = "cases:\n  - { name: 停电, facts: { feeder.power: false }, expect: { causes: [light.pole-damaged] } }\n",
            [sent] = sent.EndsWith("cases.yaml", StringComparison.Ordinal) ? "cases:\n  - { name: 停电, facts: { feeder.power: false }, expect: { causes: [light.lamp-burnt] } }\n" : rules.Text(sent),
        };
        var (status, _, body) = await api.SendAsync(HttpMethod.Post, "/v1/rules:check", JsonSerializer.Serialize(new { files }), language: "en");
        Assert.True(status == 200, body);
        using var answer = JsonDocument.Parse(body);
        Assert.False(answer.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("DE2804", answer.RootElement.GetProperty("issues").EnumerateArray().Single(issue => issue.GetProperty("severity").GetString() == "error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Check_ASignalThatWasLearnedAsHarmless_IsToldAsTheCommandTellsIt()
    {
        var hazard = DecisionEngine.Load(api.Rules.Folder).Engine!.Rules.Hazards.Values.First(one => one.Signals.Any(signals => !signals.Phrases.IsEmpty));
        var signal = hazard.Signals.SelectMany(signals => signals.Phrases).First().Text;
        var learned = $"texts: 3\nraise: 0.3\nsilence: 0.05\nphrases: {{ strong: 2, weak: 1, against: -1, danger: 1 }}\nhazards:\n  {hazard.Id}: {{ start: 0, runs: [{signal[..2]} -40] }}\n";
        var answer = await CheckAsync(api, "hearing.yaml", learned, "zh");
        Assert.True(answer.GetProperty("ok").GetBoolean());
        Assert.Contains(answer.GetProperty("issues").EnumerateArray(), issue => issue.GetProperty("code").GetString() == "DE2719");
    }

    [Theory]
    [InlineData("lamp.count: 1", true)] // the branch is not taken
    [InlineData("lamp.count: 5", false)]
    public async Task Check_ABranchThatIsNotProven_IsNotedUntilACaseTakesIt(string fact, bool isNoted)
    {
        using var rules = new TinyRules();
        var files = new Dictionary<string, string>
        {
            [Path] = rules.Replace(Path, "- { when: upright, conclude: light.lamp-burnt }",
                "- { when: upright, first: [{ when: \"lamp.count * 2 > lamp.count + 3\", conclude: light.feeder-down }], otherwise: { conclude: light.lamp-burnt } }").Text(Path),
            ["light/lamp-out/cases.yaml"] = rules.Text("light/lamp-out/cases.yaml") + $"  - {{ name: 好几盏, facts: {{ feeder.power: true, lamp.pole: upright, {fact} }}, expect: {{ status: concluded }} }}",
        };
        var (status, _, body) = await api.SendAsync(HttpMethod.Post, "/v1/rules:check", JsonSerializer.Serialize(new { files }));
        Assert.True(status == 200, body);
        Assert.Equal(isNoted, body.Contains("DE2260", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_OntoNothing_TakesTheFilesForAllThereIs()
    {
        var (status, _, body) = await api.PostAsync("/v1/rules:check", """{ "onto": "nothing", "files": { "light/pack.yaml": "id: light" } }""");
        Assert.True(status == 200, body);
        using var answer = JsonDocument.Parse(body);
        Assert.False(answer.RootElement.GetProperty("ok").GetBoolean());
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x\n")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task Check_HostileYaml_IsAnIssue(string yaml)
    {
        var answer = await CheckAsync(api, Path, yaml, "en");
        Assert.Contains(answer.GetProperty("issues").EnumerateArray(), issue => issue.GetProperty("severity").GetString() == "error");
    }

    private static async Task<JsonElement> CheckAsync(ApiOnRules api, string path, string yaml, string language)
    {
        var body = JsonSerializer.Serialize(new { files = new Dictionary<string, string> { [path] = yaml } });
        var (status, _, answer) = await api.SendAsync(HttpMethod.Post, "/v1/rules:check", body, language: language);
        Assert.True(status == 200, answer);
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.Clone();
    }
}
