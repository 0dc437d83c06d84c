using DiagnosisEngine.Api.Tests.Keeping;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

/// <summary>What a chatbot receives holds no private fact, no reason, no trace and no practice, whatever it asks for.</summary>
public sealed class ChatbotTests : IDisposable
{
    private readonly TestStore _store = new("sqlite");

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Chatbot_WhateverItAsksFor_GetsWhatACustomerMaySee()
    {
        using var api = ApiOnRules.With(rules => rules
            .Replace("light/vocabulary.yaml", "down: 倒了 }", "down: 倒了金丝雀私 }\n    private: never")
            .Replace("light/lamp-out/causes.yaml", "we-do: 我们派人去扶正灯杆。", "found: 灯杆{lamp.pole}。\n    we-do: 我们派人去扶正灯杆。")
            .Replace("light/lamp-out/tree.yaml", "先看有没有电", "金丝雀因")
            .Replace("light/lamp-out/tree.yaml", "feeder.power = false", "feeder.power = false and lamp.count <= $house_count")
            .Write("regulations/house.regulation.yaml", """
                title: 金丝雀行
                kind: practice
                issuer: 路灯管理处
                document-number: unknown
                place: CN
                versions:
                  - effective-from: 2020-01-01
                    effective-to: null
                    in-force-checked: null
                    articles:
                      count: { number: null, requires: 金丝雀行规, text-read: false, figures: { house_count: 7 } }
                """));
        foreach (var (name, value) in _store.Settings) api.Settings[name] = value;
        var keys = new Keys(api);
        var (chatbot, agent) = (keys.Add("desk", ["diagnose"], audience: "customer"), keys.Add("desk", ["diagnose"]));
        const string Body = """
            { "text": "路灯不亮", "audience": "back-office", "explain": true, "include": "test", "customer": { "reference": "C-2" },
              "facts": { "lamp.count": 8, "feeder.power": { "value": true, "source": "system:grid" }, "lamp.pole": { "value": "down", "source": "field" } } }
            """;
        var told = (await api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: agent)).Body;
        foreach (var canary in new[] { "金丝雀因", "house_count", "\"down\"" }) Assert.Contains(canary, told, StringComparison.Ordinal);
        foreach (var (path, type) in new[] { ("/v1/diagnose", "application/json"), ("/v1/classify", "application/json"), ("/v1/replies", "application/json"), ("/v1/sessions", "application/json"), ("/v1/diagnose:batch", "application/x-ndjson") })
        {
            var (status, _, answer) = await api.SendAsync(HttpMethod.Post, path, Body.ReplaceLineEndings(" "), type, key: chatbot);
            Assert.True(status is 200 or 201, answer);
            // A session repeats what it was told itself.
            var given = path == "/v1/sessions" ? answer[answer.IndexOf("\"answer\":", StringComparison.Ordinal)..] : answer;
            foreach (var canary in new[] { "金丝雀", "house_count", "\"because\"", "\"trace\"", "\"explanation\"", "\"shadow\"", "\"down\"" })
                Assert.False(given.Contains(canary, StringComparison.Ordinal), $"{path} tells {canary}: {given}");
        }
        Assert.Equal(403, (await api.SendAsync(HttpMethod.Get, "/v1/vocabulary", key: chatbot)).Status);
    }
}
