using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

/// <summary>What is answered where no tree is written, on the rules of this repository.</summary>
public sealed class RepositoryRulesTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WebApplicationFactory<Program> _api = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("rules", Repository.Rules));

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData("category-without-tree", "我们村一直没通自来水，天天挑水吃，我要投诉", "这件事由供水管网来查，查清楚了如实告诉您")]
    [InlineData("other", "今天天气不错，图书馆几点开门", "来查，查清楚了如实告诉您")]
    public async Task Diagnose_WithoutATree_SaysWhatWasUnderstoodAndAsksNothing(string name, string text, string said)
    {
        using var client = _api.CreateClient();
        using var response = await client.PostAsJsonAsync("/v1/diagnose", new { text, receivedAt = "2026-01-15T20:00" });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(response.IsSuccessStatusCode, answer.ToJsonString());
        Assert.Empty(answer["questions"]!.AsArray());
        Assert.Contains(said, answer["reply"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);

        // The words of the categories are tuned often; this is about what follows from them.
        var kept = new JsonObject { ["category"] = answer["classification"]!["categories"]!.AsArray().Select(c => c!["id"]!.GetValue<string>()).FirstOrDefault() };
        foreach (var member in new[] { "status", "causes", "questions", "plan", "reply" }) kept[member] = answer[member]!.DeepClone();
        Snapshot.Match(kept.ToJsonString(Indented), name, "json");
    }
}
