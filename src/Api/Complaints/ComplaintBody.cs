using System.Buffers;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Guarding;

namespace DiagnosisEngine.Api.Complaints;

/// <summary>Reads a complaint from the body of a request, in the contract's shape.</summary>
internal static class ComplaintBody
{
    /// <summary>Bytes. A complaint is a few hundred characters.</summary>
    public const int Limit = 256 * 1024;

    public static async ValueTask<Complaint> ReadAsync(HttpRequest request, DecisionEngine engine, CancellationToken cancellationToken)
    {
        RequestBody.MustBeJson(request);
        var caller = Caller.Of(request.HttpContext);
        if (!RequestBody.IsShort(request)) return Read((await RequestBody.ReadBytesAsync(request, Limit, cancellationToken)).Span, engine, caller);
        // It is read where it came in, and most have come when their headers have.
        var pipe = request.BodyReader;
        var body = (await pipe.ReadAtLeastAsync((int)request.ContentLength!, cancellationToken)).Buffer;
        try
        {
            return Read(body.IsSingleSegment ? body.FirstSpan : body.ToArray(), engine, caller);
        }
        finally
        {
            pipe.AdvanceTo(body.End);
        }
    }

    public static Complaint Read(JsonElement body, DecisionEngine engine, Caller caller) =>
        caller.Restrict(ComplaintJson.Read(body, engine.Rules.TimeZone));

    public static Complaint Read(ReadOnlySpan<byte> body, DecisionEngine engine, Caller caller)
    {
        RequestBody.MustBeUtf8(body);
        try
        {
            return caller.Restrict(ComplaintJson.Read(body, engine.Rules.TimeZone));
        }
        catch (JsonException e)
        {
            throw RequestBody.Malformed(e);
        }
    }
}
