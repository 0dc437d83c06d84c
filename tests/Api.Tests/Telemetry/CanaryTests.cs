using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using DiagnosisEngine.Api.Tests.Keeping;
using DiagnosisEngine.Api.Tests.Sessions;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Telemetry;

/// <summary>What a customer says and who he is stands in no log, trace, metric or problem, whichever address and whatever goes wrong.</summary>
public sealed class CanaryTests
{
    // A telephone, a name, a reference and free words; none of them has the shape of an id.
    private static readonly string[] Canaries = ["13812345678", "欧阳金丝雀", "REF 金丝雀 0042", "金丝雀在唱歌"];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task EveryAddress_WhateverGoesWrong_TellsNothingOfTheCustomer(string kind)
    {
        var heard = new ConcurrentQueue<string>();
        using var traces = Listen(heard);
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        metrics.SetMeasurementEventCallback<long>((_, _, tags, _) => Note(heard, tags));
        metrics.SetMeasurementEventCallback<int>((_, _, tags, _) => Note(heard, tags));
        metrics.SetMeasurementEventCallback<double>((_, _, tags, _) => Note(heard, tags));
        metrics.Start();
        using var kept = new KeptApi(kind);
        var author = kept.Keys.Add("house", ["author", "read"]);
        var path = await kept.OpenAsync(Body(""));
        foreach (var address in new[] { "/v1/diagnose", "/v1/classify", "/v1/replies", "/v1/explain", "/v1/sessions", $"{path}/answers", $"{path}/outcome", "/v1/diagnose:batch", "/v1/reports/hot-spots", "/v1/customers:erase", "/v1/rules:check", "/nowhere" })
            foreach (var body in Bodies())
            {
                var (status, _, answer) = await kept.Api.SendAsync(HttpMethod.Post, address, body, key: KeyFor(address),
                    type: address.EndsWith("batch", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json", headers: [("Idempotency-Key", $"{heard.Count}")]);
                if (status >= 400 || address.EndsWith("batch", StringComparison.Ordinal))
                    foreach (var canary in Canaries.Where(_ => status >= 400 || answer.Contains("\"problem\"", StringComparison.Ordinal)))
                        Assert.False(answer.Contains(canary, StringComparison.Ordinal), $"{address} {body}: {answer}");
            }
        string KeyFor(string address) => address.Contains("erase", StringComparison.Ordinal) ? kept.Admin
            : address.Contains("hot-spots", StringComparison.Ordinal) || address.Contains("check", StringComparison.Ordinal) ? author : kept.Desk;

        kept.Api.Rules.Write("light/lamp-out/tree.yaml", "broken: [");
        await kept.SendAsync(HttpMethod.Post, "/v1/rules:reload", key: kept.Admin);
        Assert.NotEmpty(heard);
        Assert.Contains(heard, said => said.Contains("light.lamp-out", StringComparison.Ordinal));
        foreach (var canary in Canaries)
        {
            Assert.DoesNotContain(heard, said => said.Contains(canary, StringComparison.Ordinal));
            Assert.DoesNotContain(kept.Api.Log, line => line.Contains(canary, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Bodies()
    {
        yield return Body("");
        yield return Body("""
            , "facts": { "lamp.pole": "金丝雀在唱歌", "欧阳金丝雀": 1, "lamp.count": "13812345678", "feeder.power": { "value": true, "source": "REF 金丝雀 0042" } }
            """);
        foreach (var member in new[] { "region", "category", "tree", "channel", "audience", "cause", "receivedAt", "occurredAt", "include", "欧阳金丝雀", "acknowledged", "customer" })
            yield return Body($$""", "{{member}}": "13812345678" """);
        yield return Body(""", "acknowledged": ["欧阳金丝雀"]""");
        yield return Body("")[..^1];
        yield return Body("") + "欧阳金丝雀";
        yield return $$"""{ "facts": { "lamp.pole": "金丝雀在唱歌" } }""";
        yield return $$"""{ "cause": "欧阳金丝雀", "note": "13812345678" }""";
        yield return $$"""{ "reference": "REF 金丝雀 0042", "欧阳金丝雀": "13812345678" }""";
        yield return $$"""{ "files": { "欧阳金丝雀/../13812345678.yaml": "金丝雀在唱歌" } }""";
        yield return $$"""{ "text": "金丝雀在唱歌{{new string('啊', 25_000)}}" }""";
        yield return $$"""{ "text": "金丝雀在唱歌{{new string('啊', 200_000)}}" }""";
        yield return "\"金丝雀在唱歌\"";
    }

    private static string Body(string more) => $$"""{ "text": "我叫欧阳金丝雀，电话13812345678，金丝雀在唱歌，路灯不亮", "customer": { "reference": "REF 金丝雀 0042" }{{more}} }""";

    private static ActivityListener Listen(ConcurrentQueue<string> heard)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => heard.Enqueue($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)} {string.Join(' ', activity.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static void Note(ConcurrentQueue<string> heard, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var tag in tags) text.Append(tag.Key).Append('=').Append(tag.Value).Append(' ');
        heard.Enqueue(text.ToString());
    }
}
