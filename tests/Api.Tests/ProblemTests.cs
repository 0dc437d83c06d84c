using System.Text;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class ProblemTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    [Theory]
    [InlineData("malformed", "POST", "/v1/diagnose", "{ \"text\": ", "application/json", 400)]
    [InlineData("empty-body", "POST", "/v1/diagnose", "", "application/json", 400)]
    [InlineData("not-json", "POST", "/v1/diagnose", "text=1", "text/plain", 415)]
    [InlineData("shape", "POST", "/v1/diagnose", """{ "txet": "灯不亮", "receivedAt": "soon", "facts": { "lamp.pole": null } }""", "application/json", 422)]
    [InlineData("empty-object", "POST", "/v1/diagnose", "{}", "application/json", 422)]
    [InlineData("unknown-names", "POST", "/v1/diagnose",
        """{ "category": "light.lamp-uot", "region": "CN-99", "channel": "cal", "acknowledged": ["electric_shok"], "facts": { "lamp.poel": "down" } }""", "application/json", 422)]
    [InlineData("wrong-values", "POST", "/v1/diagnose",
        """{ "text": "路灯不亮", "facts": { "lamp.pole": "flying", "lamp.count": "many", "feeder.power": { "value": true, "source": "system:gird" } } }""", "application/json", 422)]
    [InlineData("unknown-tree", "GET", "/v1/trees/light/lamp-uot", null, null, 404)]
    [InlineData("unknown-tree-without-slash", "GET", "/v1/trees/lamp", null, null, 404)]
    [InlineData("unknown-sector", "GET", "/v1/regulations?sector=dark", null, null, 422)]
    [InlineData("bad-day", "GET", "/v1/regulations?day=yesterday", null, null, 422)]
    [InlineData("unknown-regulation", "GET", "/v1/regulations/light-promis", null, null, 404)]
    [InlineData("unknown-cause", "GET", "/v1/causes/light.lamp-burn", null, null, 404)]
    [InlineData("unknown-graph", "GET", "/v1/trees/light/lamp-uot/graph", null, null, 404)]
    [InlineData("explain-to-customer", "POST", "/v1/explain", """{ "text": "路灯不亮", "audience": "customer" }""", "application/json", 422)]
    [InlineData("check-nothing", "POST", "/v1/rules:check", """{ "files": {}, "onto": "thin air", "more": 1 }""", "application/json", 422)]
    [InlineData("check-path", "POST", "/v1/rules:check", """{ "files": { "../../etc/passwd.yaml": "a: b" } }""", "application/json", 422)]
    [InlineData("unknown-address", "GET", "/v1/diagnoses", null, null, 404)]
    [InlineData("wrong-method", "GET", "/v1/diagnose", null, null, 405)]
    public async Task Send_ABadRequest_IsAProblemThatSaysTheMend(string name, string method, string path, string? body, string? type, int expected)
    {
        var (status, contentType, answer) = await api.SendAsync(new HttpMethod(method), path, body, type ?? "application/json");
        Assert.True(expected == status, $"{status}: {answer}");
        Assert.Equal("application/problem+json", contentType);
        Snapshot.Match(Normal.Json(answer), name, "json");
    }

    [Fact]
    public async Task Post_ChinesePreferred_AnswersInChinese()
    {
        var (_, _, answer) = await api.SendAsync(HttpMethod.Post, "/v1/diagnose", """{ "txet": 1 }""", language: "zh-CN");
        Assert.Contains("是不是“text”", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public async Task Post_AnotherEncoding_SaysToSendUtf8(string encoding)
    {
        byte[] body = encoding == "gb18030"
            ? [.. "{\"text\":\""u8, 0xC2, 0xB7, 0xB5, 0xC6, 0xB2, 0xBB, 0xC1, 0xC1, .. "\"}"u8]
            : Encoding.Unicode.GetBytes("{\"text\":\"路灯不亮\"}");
        using var client = api.CreateClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri("/v1/diagnose", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("UTF-8", answer, StringComparison.Ordinal);
        Assert.Contains("/problems/not-utf8", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MoreThan256Kb_IsTooLarge()
    {
        var (status, type, _) = await api.PostAsync("/v1/diagnose", $$"""{ "text": "{{new string('x', 300_000)}}" }""");
        Assert.Equal((413, "application/problem+json"), (status, type));
    }

    [Fact]
    public async Task Post_TextTooLong_IsAProblem()
    {
        var (status, _, answer) = await api.PostAsync("/v1/diagnose", $$"""{ "text": "{{new string('x', 30_000)}}" }""");
        Assert.Equal(422, status);
        Assert.Contains("\"pointer\":\"/text\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "text": "CANARY-WORDS 路灯不亮", "customer": { "reference": "CANARY-REF" } }""")]
    [InlineData("""{ "text": "CANARY-WORDS", "customer": { "reference": "CANARY-REF" }, "facts": { "lamp.pole": "CANARY-VALUE" } }""")]
    [InlineData("""{ "text": "CANARY-WORDS", "customer": "CANARY-REF", "region": "CANARY-REGION" }""")]
    [InlineData("""{ "text": "CANARY-WORDS", "customer": { "reference": "CANARY-REF" }""")]
    public async Task Post_AnyRequest_LeavesNoPersonalDataInLogsOrProblems(string body)
    {
        foreach (var path in new[] { "/v1/diagnose", "/v1/classify", "/v1/replies" })
        {
            var (status, _, answer) = await api.PostAsync(path, body);
            if (status >= 400)
            {
                Assert.DoesNotContain("CANARY-WORDS", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("CANARY-REF", answer, StringComparison.Ordinal);
            }
        }
        Assert.NotEmpty(api.Log);
        Assert.DoesNotContain(api.Log, line => line.Contains("CANARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_DeepNesting_IsAProblem()
    {
        var body = new StringBuilder("{ \"facts\": ").Append('[', 5000).Append(']', 5000).Append('}').ToString();
        Assert.Equal(400, (await api.PostAsync("/v1/diagnose", body)).Status);
    }
}
