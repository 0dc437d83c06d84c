using System.Text.Json;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

/// <summary>The published schema is true of real answers.</summary>
public sealed class ContractTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    public static TheoryData<string, string> Posts()
    {
        var posts = new TheoryData<string, string>();
        foreach (var row in AnswerTests.Requests()) posts.Add((string)row[1], (string)row[2]);
        foreach (var audience in new[] { "customer", "agent", "back-office" })
            foreach (var text in new[] { "路灯不亮", "今天天气不错", "路灯不亮，我刚才被电麻了" })
                posts.Add("/v1/diagnose", $$"""{ "text": "{{text}}", "audience": "{{audience}}", "explain": true, "facts": { "lamp.pole": { "unknown": true } } }""");
        return posts;
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Post_Answer_FitsItsSchema(string path, string body)
    {
        var (status, _, answer) = await api.PostAsync(path, body);
        Assert.True(status == 200, answer);
        await AssertFits("post", path, answer);
    }

    [Theory]
    [InlineData("/v1/trees", "/v1/trees")]
    [InlineData("/v1/trees/{pack}/{family}", "/v1/trees/light/lamp-out")]
    [InlineData("/v1/categories", "/v1/categories")]
    [InlineData("/v1/regions", "/v1/regions")]
    [InlineData("/v1/causes/{id}", "/v1/causes/light.feeder-down")]
    [InlineData("/v1/vocabulary", "/v1/vocabulary")]
    [InlineData("/v1/rules", "/v1/rules")]
    [InlineData("/v1/regulations", "/v1/regulations?sector=light")]
    [InlineData("/v1/regulations/{id}", "/v1/regulations/light-promise")]
    public async Task Get_Answer_FitsItsSchema(string path, string address)
    {
        var (_, _, answer) = await api.SendAsync(HttpMethod.Get, address);
        await AssertFits("get", path, answer);
    }

    [Fact]
    public async Task Post_IncludeTest_SaysWhatTreesOnTrialWouldAnswer()
    {
        using var trial = ApiOnRules.With(rules => rules.Write("light/lamp-new/tree.yaml",
            "title: 新\nhandles: [light.lamp-out]\nstatus: test\nroot: { conclude: light.lamp-burnt }\n"));
        const string Body = """{ "text": "路灯不亮", "include": "test", "facts": { "feeder.power": { "value": false, "source": "system:grid" } } }""";
        var (status, _, answer) = await trial.PostAsync("/v1/diagnose", Body);
        Assert.True(status == 200, answer);
        await AssertFits("post", "/v1/diagnose", answer);
        using var given = JsonDocument.Parse(answer);
        Assert.Equal("""{"trees":[{"id":"light/lamp-new","title":"新","status":"test"}],"status":"concluded","causes":["light.lamp-burnt"],"question":null,"differences":[{"what":"causes","answered":["light.feeder-down"],"shadow":["light.lamp-burnt"]}]}""",
            given.RootElement.GetProperty("shadow").GetRawText());
        Assert.DoesNotContain("shadow", (await trial.PostAsync("/v1/diagnose", Body.Replace("\"include\": \"test\", ", "", StringComparison.Ordinal))).Body, StringComparison.Ordinal);
        Assert.Equal(422, (await trial.PostAsync("/v1/diagnose", Body.Replace("\"test\"", "\"draft\"", StringComparison.Ordinal))).Status);
    }

    private async Task AssertFits(string method, string path, string answer)
    {
        var (_, _, schema) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        using var document = JsonDocument.Parse(schema);
        using var given = JsonDocument.Parse(answer);
        Assert.Empty(new SchemaCheck(document.RootElement).Check(method, path, given.RootElement));
    }
}
