using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Tests.Keeping;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Sessions;

/// <summary>Acknowledged means durable: the process is killed under load, again and again, and every acknowledged answer is there.</summary>
public sealed class DurabilityTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Kill_UnderLoad_LosesNothingThatWasAcknowledged(string kind)
    {
        using var rules = new TinyRules();
        using var store = new TestStore(kind);
        var acknowledged = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < LongRuns.Count(2, 20); round++)
        {
            using var api = await RunningApi.StartAsync(rules.Folder, store.Settings);
            await AssertAllAsync(api, acknowledged);
            var seen = acknowledged.Count;
            using var enough = new SemaphoreSlim(0);
            var callers = Enumerable.Range(0, 4).Select(caller => Task.Run(() => CallAsync(api.Client, $"{round}-{caller}", acknowledged, enough))).ToList();
            for (var i = 0; i < 40; i++) Assert.True(await enough.WaitAsync(TimeSpan.FromSeconds(60)), "nothing is acknowledged any more");
            await api.KillAsync();
            await Task.WhenAll(callers);
            Assert.True(acknowledged.Count > seen);
        }
        using var last = await RunningApi.StartAsync(rules.Folder, store.Settings);
        await AssertAllAsync(last, acknowledged);
    }

    /// <summary>Opens sessions and answers them until the process is gone; notes what was acknowledged.</summary>
    private static async Task CallAsync(HttpClient client, string name, ConcurrentDictionary<string, int> acknowledged, SemaphoreSlim enough)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var id = (await PostAsync(client, "/v1/sessions", """{ "text": "路灯不亮", "facts": { "feeder.power": true } }""", $"{name}-{i}"))["id"]!.GetValue<string>();
                acknowledged[id] = 1;
                enough.Release();
                await PostAsync(client, $"/v1/sessions/{id}/answers", """{ "facts": { "lamp.pole": "down" } }""", $"{name}-{i}-answer");
                acknowledged[id] = 2;
                enough.Release();
            }
        }
        catch (HttpRequestException)
        {
        }
        catch (IOException)
        {
        }
    }

    private static async Task<JsonNode> PostAsync(HttpClient client, string path, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private static async Task AssertAllAsync(RunningApi api, ConcurrentDictionary<string, int> acknowledged)
    {
        foreach (var (id, turn) in acknowledged)
        {
            using var response = await api.Client.GetAsync(new Uri($"/v1/sessions/{id}", UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, text);
            var session = JsonNode.Parse(text)!;
            Assert.InRange(session["turn"]!.GetValue<int>(), turn, 2);
            Assert.Equal(session["turn"]!.GetValue<int>() - 1, session["answers"]!.AsArray().Count);
        }
    }
}
