using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Guarding;

namespace DiagnosisEngine.Api.Complaints;

/// <summary>Reads a complaint from the body of a request, in the contract's shape.</summary>
internal static class ComplaintBody
{
    /// <summary>Bytes. A complaint is a few hundred characters.</summary>
    public const int Limit = 256 * 1024;

    public static async Task<Complaint> ReadAsync(HttpRequest request, DecisionEngine engine, CancellationToken cancellationToken)
    {
        using var document = await RequestBody.ReadJsonAsync(request, Limit, cancellationToken);
        return Read(document.RootElement, engine, Caller.Of(request.HttpContext));
    }

    public static Complaint Read(JsonElement body, DecisionEngine engine, Caller caller) =>
        caller.Restrict(ComplaintJson.Read(body, engine.Rules.TimeZone));
}
