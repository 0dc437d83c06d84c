using System.Text.Json;
using System.Text.Unicode;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Complaints;

/// <summary>Reads bodies: bounded, UTF-8, or a problem that says what to mend.</summary>
internal static class RequestBody
{
    /// <summary>Of what is read at a time; most bodies are shorter.</summary>
    private const int Chunk = 16 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 16 };

    /// <summary>The whole body, at most so many bytes.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit) throw new ProblemException(Problem.TooLarge(limit));
        if (request.ContentLength <= Chunk)
        {
            var body = new byte[(int)request.ContentLength];
            return body.AsMemory(0, await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken));
        }
        using var buffer = new MemoryStream();
        var chunk = new byte[Chunk];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > limit) throw new ProblemException(Problem.TooLarge(limit));
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }

    /// <summary>A body of JSON.</summary>
    public static async Task<JsonDocument> ReadJsonAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) throw new ProblemException(Problem.NotJson());
        return Parse(await ReadBytesAsync(request, limit, cancellationToken));
    }

    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        // The parser would blame the text of the first string it cannot decode.
        if (!Utf8.IsValid(body.Span)) throw new ProblemException(Problem.NotUtf8());
        try
        {
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException e)
        {
            // The message of a JsonException may quote the body; its position does not.
            throw new ProblemException(Problem.MalformedJson($"Line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
        }
    }
}
