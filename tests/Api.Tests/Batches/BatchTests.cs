using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Batches;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Telemetry;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Batches;

public sealed class BatchTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    private const string Good = """{ "text": "路灯不亮", "customer": { "reference": "C-1" } }""";

    [Fact]
    public async Task Batch_BadLines_SpoilOnlyThemselves()
    {
        var body = string.Join('\n', Good, "{ \"text\": ", "", """{ "txet": 1 }""", $$"""{ "text": "{{new string('x', ComplaintBody.Limit)}}" }""", "[]", Good + "\r", "\"\\ud800\"", Good);
        var answers = await PostAsync(body);
        Assert.Equal([(1, 200), (2, 400), (4, 422), (5, 413), (6, 422), (7, 200), (8, 422), (9, 200)], answers.Select(answer => (answer["line"]!.GetValue<int>(), answer["status"]!.GetValue<int>())));
        Assert.All(answers, answer => Assert.Equal(answer["status"]!.GetValue<int>() == 200, answer["problem"] is null));
        Assert.Equal("light.feeder-down", answers[^1]["answer"]!["causes"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("/txet", answers[2]["problem"]!["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task Batch_ManyLines_AreAnsweredInTheirOrder()
    {
        var answers = await PostAsync(string.Join('\n', Enumerable.Range(0, 500).Select(i => i % 3 == 0 ? "nonsense" : Good)));
        Assert.Equal(Enumerable.Range(1, 500), answers.Select(answer => answer["line"]!.GetValue<int>()));
        Assert.Equal(167, answers.Count(answer => answer["status"]!.GetValue<int>() == 400));
    }

    [Fact]
    public async Task Batch_AnotherType_IsAProblem()
    {
        Assert.Equal(415, (await api.SendAsync(HttpMethod.Post, "/v1/diagnose:batch", Good, "text/csv")).Status);
        Assert.Empty(await PostAsync("\n \n\n"));
    }

    [Fact]
    public async Task Batch_NobodyReadsTheAnswers_IsNotReadEither()
    {
        _ = api.Server;
        using var scope = api.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var (lines, answers) = (new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048)), new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048)));
        context.Features.Set<IRequestBodyPipeFeature>(new Body(lines.Reader));
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(answers.Writer.AsStream()));
        context.Features.Set(Caller.Local);
        var work = new BatchWork(context, scope.ServiceProvider.GetRequiredService<Diagnoser>(), _ => null, TimeProvider.System, NullLogger.Instance).RunAsync(default);

        var line = Encoding.UTF8.GetBytes(Good + "\n");
        var written = 0;
        var blocked = Task.CompletedTask;
        while (blocked.IsCompleted)
        {
            blocked = lines.Writer.WriteAsync(line).AsTask();
            written++;
            // Not there at once: the readers are at work, or nobody reads any more.
            await Task.WhenAny(blocked, Task.Delay(1000));
            Assert.True(written < 1000, "lines are read though nobody takes the answers");
        }

        var read = ReadAllAsync(answers.Reader);
        await blocked;
        await lines.Writer.CompleteAsync();
        await work;
        await answers.Writer.CompleteAsync();
        Assert.Equal(written, await read);
    }

    [Fact]
    public async Task Batch_FasterThanItsCallerMayAsk_WaitsAndRefusesNothing()
    {
        _ = api.Server;
        using var scope = api.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Good, Good, Good)));
        using var answers = new MemoryStream();
        context.Response.Body = answers;
        context.Features.Set(Caller.Local);
        var clock = new ManualClock(DateTimeOffset.UnixEpoch);
        var asked = 0;
        using var waiting = new SemaphoreSlim(0);
        var work = new BatchWork(context, scope.ServiceProvider.GetRequiredService<Diagnoser>(), _ =>
        {
            if (++asked is not (2 or 3)) return null;
            waiting.Release();
            return TimeSpan.FromSeconds(5);
        }, clock, NullLogger.Instance).RunAsync(default);

        while (!work.IsCompleted)
            if (await waiting.WaitAsync(TimeSpan.FromMilliseconds(10))) clock.Advance(TimeSpan.FromSeconds(5));
            else clock.Advance(TimeSpan.Zero);
        await work;
        Assert.Equal(5, asked);
        Assert.Equal(3, Encoding.UTF8.GetString(answers.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.Contains("\"status\":200", StringComparison.Ordinal)));
    }

    private async Task<List<JsonNode>> PostAsync(string body)
    {
        var (status, type, text) = await api.SendAsync(HttpMethod.Post, "/v1/diagnose:batch", body, "application/x-ndjson");
        Assert.True(status == 200 && type == "application/x-ndjson", text);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static async Task<int> ReadAllAsync(PipeReader reader)
    {
        var lines = 0;
        while (true)
        {
            var result = await reader.ReadAsync();
            foreach (var part in result.Buffer) lines += part.Span.Count((byte)'\n');
            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) return lines;
        }
    }

    private sealed class Body(PipeReader reader) : IRequestBodyPipeFeature
    {
        public PipeReader Reader => reader;
    }
}
