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

    /// <summary>The body is told to be so short that it comes in one piece.</summary>
    public static bool IsShort(HttpRequest request) => request.ContentLength <= Chunk;

    /// <summary>The whole body, at most so many bytes.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit) throw new ProblemException(Problem.TooLarge(limit));
        if (IsShort(request))
        {
            var body = new byte[(int)request.ContentLength!];
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
        MustBeJson(request);
        return Parse(await ReadBytesAsync(request, limit, cancellationToken));
    }

    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        MustBeUtf8(body.Span);
        try
        {
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException e)
        {
            throw Malformed(e);
        }
    }

    public static void MustBeJson(HttpRequest request)
    {
        if (!request.HasJsonContentType()) throw new ProblemException(Problem.NotJson());
    }

    /// <summary>A parser would blame the text of the first string it cannot decode.</summary>
    public static void MustBeUtf8(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body)) throw new ProblemException(Problem.NotUtf8());
    }

    /// <summary>The message of a JsonException may quote the body; its position does not.</summary>
    public static ProblemException Malformed(JsonException e) => new(Problem.MalformedJson($"Line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
}
