using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Batches;

/// <summary>
/// Answers lines in their order, a few at once. A line is read only when there is room for its answer: who does not read answers is not read either.
/// </summary>
/// <param name="context">The request.</param>
/// <param name="diagnoser">Answers.</param>
/// <param name="tooOften">Each line counts as a request of its caller; one too many is told how long to wait, and waits.</param>
/// <param name="clock">Measures waits.</param>
/// <param name="log">For what goes wrong.</param>
internal sealed partial class BatchWork(HttpContext context, Diagnoser diagnoser, Func<Caller, TimeSpan?> tooOften, TimeProvider clock, ILogger log)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var answers = Channel.CreateBounded<Task<ReadOnlyMemory<byte>>>(new BoundedChannelOptions(Environment.ProcessorCount * 2) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(answers.Writer, stop.Token);
        try
        {
            await foreach (var answer in answers.Reader.ReadAllAsync(cancellationToken))
            {
                var bytes = await answer;
                await context.Response.BodyWriter.WriteAsync(bytes, cancellationToken);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
        await reading;
    }

    private async Task ReadAsync(ChannelWriter<Task<ReadOnlyMemory<byte>>> answers, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (number, line) in new LineReader(context.Request.BodyReader, ComplaintBody.Limit).ReadAsync(cancellationToken))
            {
                await answers.WaitToWriteAsync(cancellationToken);
                while (tooOften(Caller.Of(context)) is { } wait) await Task.Delay(wait, clock, cancellationToken);
                await answers.WriteAsync(Task.Run(() => AnswerAsync(number, line, cancellationToken), cancellationToken), cancellationToken);
            }
            answers.Complete();
        }
        catch (Exception e)
        {
            answers.Complete(e);
        }
    }

    private async Task<ReadOnlyMemory<byte>> AnswerAsync(int number, byte[]? line, CancellationToken cancellationToken)
    {
        try
        {
            if (line is null) return Write(number, Problem.TooLarge(ComplaintBody.Limit));
            var complaint = ComplaintBody.Read(line, diagnoser.Engine, Caller.Of(context));
            var answer = await diagnoser.DiagnoseAsync(complaint, cancellationToken);
            return Write(number, 200, "answer", json => json.WriteRawValue(AnswerJson.WriteUtf8(answer, diagnoser.Engine.Rules).Span, skipInputValidation: true));
        }
        catch (Exception e) when (Problem.OfException(e) is { } problem)
        {
            return Write(number, problem);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(log, e.GetType().FullName, e.StackTrace);
            return Write(number, Problem.OfStatus(500));
        }
    }

    private ReadOnlyMemory<byte> Write(int number, Problem problem) => Write(number, problem.Status, "problem", json => ProblemJson.Write(json, problem, context));

    private static ReadOnlyMemory<byte> Write(int number, int status, string name, Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            json.WriteNumber("status", status);
            json.WritePropertyName(name);
            value(json);
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    [LoggerMessage(2, LogLevel.Error, "A line of a batch failed with {Type}{Trace}")]
    private static partial void Failed(ILogger log, string? type, string? trace);
}
