using System.Collections.Concurrent;
using System.Text;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Telemetry;

public sealed class OtlpTests
{
    [Fact]
    public async Task Export_WhereAnEndpointIsConfigured_SendsTracesMetricsAndLogsWithoutPersonalData()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collector = await CollectAsync(received);
        using var rules = new TinyRules();
        using var api = await RunningApi.StartAsync(rules.Folder, new Dictionary<string, string?> { ["telemetry:otlp"] = collector.Urls.First(), ["telemetry:protocol"] = "http", ["reload:pollSeconds"] = "0.1" });
        using var content = new StringContent("""{ "text": "路灯不亮，我叫欧阳金丝雀", "customer": { "reference": "CANARY 0042" } }""", Encoding.UTF8, "application/json");
        using (var response = await api.Client.PostAsync(new Uri("/v1/diagnose", UriKind.Relative), content)) Assert.True(response.IsSuccessStatusCode);
        // Something worth a line in the log.
        rules.Write("light/lamp-out/tree.yaml", "broken: [");
        while (!(await api.Client.GetStringAsync(new Uri("/v1/rules", UriKind.Relative), limit.Token)).Contains("\"outcome\":\"refused\"", StringComparison.Ordinal)) await Task.Delay(10, limit.Token);
        Assert.Equal(0, await api.StopAsync());
        Assert.Contains("Changed rules have errors and are not used", received["/v1/logs"], StringComparison.Ordinal);
        Assert.Contains("diagnosis-engine", received["/v1/logs"], StringComparison.Ordinal);
        Assert.Contains("diagnosis.status", received["/v1/traces"], StringComparison.Ordinal);
        foreach (var metric in new[] { "diagnosis.count", "diagnosis.duration", "diagnosis.questions", "light.lamp-out" })
            Assert.Contains(metric, received["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain(received.Values, sent => sent.Contains("金丝雀", StringComparison.Ordinal) || sent.Contains("CANARY", StringComparison.Ordinal));
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var text = Encoding.UTF8.GetString(body.ToArray());
            received.AddOrUpdate(context.Request.Path.Value!, text, (_, before) => before + text);
            context.Response.ContentType = "application/x-protobuf";
        });
        await app.StartAsync();
        return app;
    }
}
