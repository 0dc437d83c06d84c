using System.Text.Json;
using System.Text.Json.Serialization;
using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Explaining;
using DiagnosisEngine.Api.Regulations;
using DiagnosisEngine.Api.Replies;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Api.Trees;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class AnswerTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    private static readonly JsonSerializerOptions Exact = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<string, string, string> Requests() => new()
    {
        { "needs-facts", "/v1/diagnose", """{ "text": "我要投诉，门口3盏路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-2" } }""" },
        { "concluded", "/v1/diagnose", """{ "text": "路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-1" }, "explain": true }""" },
        { "customer", "/v1/diagnose", """{ "text": "路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-1" }, "audience": "customer", "explain": true }""" },
        { "hazard", "/v1/diagnose", """{ "text": "路灯不亮，我刚才被电麻了", "receivedAt": "2026-01-15T20:00" }""" },
        { "facts-alone", "/v1/diagnose", """{ "tree": "light/lamp-out", "receivedAt": "2026-01-15T20:00", "facts": { "feeder.power": true, "lamp.pole": { "value": "down", "source": "customer" } } }""" },
        { "classify", "/v1/classify", """{ "text": "我要投诉，门口3盏路灯不亮，太气人了" }""" },
        { "other", "/v1/classify", """{ "text": "今天天气不错" }""" },
        { "explain", "/v1/explain", """{ "text": "路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-1" } }""" },
        { "replies", "/v1/replies", """{ "text": "路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-1" }, "channel": "call" }""" },
        { "replies-of-a-cause", "/v1/replies", """{ "text": "路灯不亮", "receivedAt": "2026-01-15T20:00", "cause": "light.lamp-burnt" }""" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Post_AGoodRequest_IsAnswered(string name, string path, string body)
    {
        var (status, type, answer) = await api.PostAsync(path, body);
        Assert.True(status == 200, answer);
        Assert.Equal("application/json", type);
        Snapshot.Match(Normal.Json(answer), name, "json");
        Assert.NotNull(JsonSerializer.Deserialize(answer, path switch
        {
            "/v1/diagnose" => typeof(DiagnoseAnswer),
            "/v1/classify" => typeof(ClassifyAnswer),
            "/v1/explain" => typeof(ExplainAnswer),
            _ => typeof(RepliesAnswer),
        }, Exact));
    }

    [Theory]
    [InlineData("trees", "/v1/trees", typeof(TreeList))]
    [InlineData("tree", "/v1/trees/light/lamp-out", typeof(TreeAnswer))]
    [InlineData("regulation", "/v1/regulations/light-promise", typeof(RegulationAnswer))]
    [InlineData("regulations", "/v1/regulations?sector=light&place=CN-37&day=2026-01-15&topic=%E6%8A%A5%E4%BF%AE", typeof(RegulationList))]
    [InlineData("categories", "/v1/categories", typeof(CategoryList))]
    [InlineData("regions", "/v1/regions", typeof(RegionList))]
    [InlineData("cause", "/v1/causes/light.feeder-down", typeof(CauseAnswer))]
    [InlineData("vocabulary", "/v1/vocabulary", typeof(Vocabulary))]
    [InlineData("rules", "/v1/rules", typeof(RulesAnswer))]
    [InlineData("live", "/health/live", null)]
    [InlineData("ready", "/health/ready", null)]
    public async Task Get_WhatTheRulesHold_IsAnswered(string name, string path, Type? contract)
    {
        var (status, _, answer) = await api.SendAsync(HttpMethod.Get, path);
        Assert.True(status == 200, answer);
        Snapshot.Match(Normal.Json(answer), name, "json");
        if (contract is not null) Assert.NotNull(JsonSerializer.Deserialize(answer, contract, Exact));
    }
}
