using System.Text.Json;
using System.Text.Unicode;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Complaints;

/// <summary>Reads the body of a request: bounded, JSON, in the contract's shape, or a problem that says what to mend.</summary>
internal static class ComplaintBody
{
    /// <summary>Bytes. A complaint is a few hundred characters.</summary>
    public const int Limit = 256 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 16 };

    public static async Task<Complaint> ReadAsync(HttpRequest request, DecisionEngine engine, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) throw new ProblemException(Problem.NotJson());
        var body = await ReadBytesAsync(request, cancellationToken);
        // The parser would blame the text of the first string it cannot decode.
        if (!Utf8.IsValid(body.Span)) throw new ProblemException(Problem.NotUtf8());
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return ComplaintJson.Read(document.RootElement, TimeZoneInfo.FindSystemTimeZoneById(engine.Rules.Zone));
        }
        catch (JsonException e)
        {
            // The message of a JsonException may quote the body; its position does not.
            throw new ProblemException(Problem.MalformedJson($"Line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit) throw new ProblemException(Problem.TooLarge(Limit));
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > Limit) throw new ProblemException(Problem.TooLarge(Limit));
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }
}
