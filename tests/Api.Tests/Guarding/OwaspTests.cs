using System.Net;
using System.Net.Sockets;
using DiagnosisEngine.Api.Guarding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

/// <summary>The OWASP API Security Top 10 (2023), one by one. Broken object level authorization (1) needs kept objects and stands with them.</summary>
public sealed class OwaspTests : IDisposable
{
    private const string Body = """{ "text": "路灯不亮", "customer": { "reference": "C-1" }, "explain": true, "audience": "back-office", "include": "test" }""";

    private readonly ApiOnRules _api = new();
    private readonly Keys _keys;

    public OwaspTests() => _keys = new Keys(_api);

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Api2_Authentication_GuessingIsSlowedDown()
    {
        var statuses = new List<int>();
        for (var i = 0; i < 40; i++) statuses.Add((await _api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: $"dek_k0_{i}")).Status);
        Assert.Contains(401, statuses);
        Assert.Contains(429, statuses);
        Assert.All(statuses, status => Assert.True(status is 401 or 429));
    }

    [Fact]
    public async Task Api3_PropertyAuthorization_AKeyForCustomersGetsNothingForTheHouse()
    {
        var chatbot = _keys.Add("chatbot", ["diagnose"], audience: "customer");
        var (status, _, answer) = await _api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: chatbot);
        Assert.True(status == 200, answer);
        foreach (var hidden in new[] { "\"because\"", "\"trace\"", "\"explanation\"", "\"shadow\"", "先看有没有电" })
            Assert.DoesNotContain(hidden, answer, StringComparison.Ordinal);
        Assert.Equal(422, (await _api.SendAsync(HttpMethod.Post, "/v1/explain", Body, key: chatbot)).Status);
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("scopes")]
    [InlineData("rules")]
    [InlineData("__proto__")]
    public async Task Api3_PropertyAuthorization_MembersNobodyDeclaredAreRefused(string member)
    {
        var key = _keys.Add("desk", ["diagnose"]);
        Assert.Equal(422, (await _api.SendAsync(HttpMethod.Post, "/v1/diagnose", $$"""{ "text": "路灯不亮", "{{member}}": "admin" }""", key: key)).Status);
    }

    [Fact]
    public async Task Api4_ResourceConsumption_EachKeyHasItsLimit()
    {
        (_api.Settings["limits:requestsPerSecond"], _api.Settings["limits:burst"]) = ("1", "3");
        var (one, other) = (_keys.Add("desk", ["diagnose"]), _keys.Add("other", ["diagnose"]));
        var client = _api.CreateClient();
        HttpResponseMessage? refused = null;
        for (var i = 0; i < 20 && refused is null; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/classify") { Content = new StringContent("""{ "text": "路灯不亮" }""", null, "application/json") };
            request.Headers.Add("X-Api-Key", one);
            var response = await client.SendAsync(request);
            if (response.StatusCode == HttpStatusCode.TooManyRequests) refused = response;
            else response.Dispose();
        }
        Assert.NotNull(refused);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        refused.Dispose();
        Assert.Equal(200, (await _api.SendAsync(HttpMethod.Post, "/v1/classify", """{ "text": "路灯不亮" }""", key: other)).Status);
    }

    [Fact]
    public async Task Api4_ResourceConsumption_EachLineOfABatchCounts()
    {
        (_api.Settings["limits:requestsPerSecond"], _api.Settings["limits:burst"]) = ("1", "40");
        var key = _keys.Add("desk", ["diagnose"]);
        var lines = string.Join('\n', Enumerable.Repeat("""{ "text": "路灯不亮" }""", 39));
        Assert.Equal(200, (await _api.SendAsync(HttpMethod.Post, "/v1/diagnose:batch", lines, "application/x-ndjson", key: key)).Status);
        var statuses = new List<int>();
        // Alone the batch would leave room for all of these.
        for (var i = 0; i < 20; i++) statuses.Add((await _api.SendAsync(HttpMethod.Post, "/v1/classify", """{ "text": "路灯不亮" }""", key: key)).Status);
        Assert.Contains(429, statuses);
    }

    [Fact]
    public async Task Api5_FunctionAuthorization_EachAddressDemandsItsScope()
    {
        var keys = Scope.All.ToDictionary(scope => scope, scope => _keys.Add("desk", [scope]));
        _ = _api.Server;
        foreach (var endpoint in _api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var required = endpoint.Metadata.GetMetadata<RequiredScope>();
            Assert.True(required is not null, $"{endpoint.DisplayName} demands no scope");
            if (required.Scope is null) continue;
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            var path = endpoint.RoutePattern.RawText!.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            var type = path.EndsWith(":batch", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json";
            foreach (var (scope, key) in keys.Where(pair => pair.Key != required.Scope))
                Assert.True((await _api.SendAsync(new HttpMethod(method), path, "{}", type, key: key)).Status == 403, $"{method} {path} with {scope}");
            // Whoever tries too many addresses without a key is slowed down besides.
            Assert.True((await _api.SendAsync(new HttpMethod(method), path, "{}", type)).Status is 401 or 429);
        }
    }

    [Fact]
    public async Task Api6_BusinessFlows_WhatChangesRulesOrErasesIsForAdminsAlone()
    {
        var key = _keys.Add("desk", ["diagnose", "read", "author"]);
        Assert.Equal(403, (await _api.SendAsync(HttpMethod.Post, "/v1/rules:reload", key: key)).Status);
    }

    [Fact]
    public async Task Api7_RequestForgery_NothingACallerSendsIsFetched()
    {
        var key = _keys.Add("desk", ["diagnose", "read", "author"]);
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        var url = $"http://{trap.LocalEndpoint}/x";
        foreach (var body in new[]
        {
            $$"""{ "text": "路灯不亮 {{url}}", "customer": { "reference": "{{url}}" }, "region": "{{url}}", "channel": "{{url}}" }""",
            $$"""{ "text": "路灯不亮 {{url}}", "customer": { "reference": "{{url}}" } }""",
            $$"""{ "files": { "light/pack.yaml": "id: {{url}}", "x/{{url}}.yaml": "$ref: {{url}}" } }""",
        })
            foreach (var path in new[] { "/v1/diagnose", "/v1/rules:check" })
                await _api.SendAsync(HttpMethod.Post, path, body, key: key);
        Assert.False(trap.Pending());
    }

    [Fact]
    public async Task Api8_Configuration_HeadersAreSafeAndNothingIsSaidOfTheServer()
    {
        using var client = _api.CreateClient();
        foreach (var path in new[] { "/health/live", "/v1/diagnose", "/nowhere" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Origin", "https://evil.example");
            using var response = await client.SendAsync(request);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
            Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
            Assert.False(response.Headers.Contains("Server"));
            Assert.False(response.Headers.Contains("X-Powered-By"));
        }
        using var trace = await client.SendAsync(new HttpRequestMessage(HttpMethod.Trace, "/health/live"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, trace.StatusCode);
    }

    [Fact]
    public async Task Api8_Configuration_AnOpenServerAnswersNoOtherName()
    {
        using var open = new ApiOnRules();
        Assert.Equal(200, (await open.SendAsync(HttpMethod.Post, "/v1/classify", """{ "text": "路灯不亮" }""")).Status);
        Assert.Equal(403, (await open.SendAsync(HttpMethod.Post, "/v1/classify", """{ "text": "路灯不亮" }""", headers: [("Host", "evil.example")])).Status);
    }

    [Fact]
    public async Task Api9_Inventory_EveryAddressIsDescribed()
    {
        var (_, _, document) = await _api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        string[] hidden = ["/openapi/{documentName}.json", "/openapi/{documentName}.yaml", "/v1/trees/{id}"];
        foreach (var endpoint in _api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => !hidden.Contains(e.RoutePattern.RawText)))
            Assert.Contains($"\"{endpoint.RoutePattern.RawText}\"", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api10_UnsafeConsumption_WhatASystemSaysIsCheckedLikeACaller()
    {
        using var hostile = new ApiOnRules();
        var readings = Path.Combine(hostile.Rules.Root, "hostile.json");
        await File.WriteAllTextAsync(readings, """{ "systems": { "grid": { "customers": { "C-1": { "feeder.power": "<script>", "lamp.nonsense": "x" } } } } }""");
        hostile.Settings["readings"] = readings;
        var (status, _, answer) = await hostile.PostAsync("/v1/diagnose", """{ "text": "路灯不亮", "customer": { "reference": "C-1" } }""");
        Assert.Equal(200, status);
        Assert.Contains("\"unreadable\":[\"feeder.power\"]", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer, StringComparison.Ordinal);
    }
}
