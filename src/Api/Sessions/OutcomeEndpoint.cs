using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Sessions;

internal static class OutcomeEndpoint
{
    /// <summary>UTF-16 units of a note.</summary>
    private const int LongestNote = 2_000;

    public static void MapOutcome(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/sessions/{id}/outcome", async (string id, HttpRequest request, DecisionEngine engine, SessionDesk desk, Masking masking, Caller caller, CancellationToken cancellationToken) =>
        {
            if (!request.HasJsonContentType()) throw new ProblemException(Problem.NotJson());
            var body = await RequestBody.ReadBytesAsync(request, ComplaintBody.Limit, cancellationToken);
            using var document = RequestBody.Parse(body);
            var outcome = Outcome(document.RootElement, engine, masking);
            return await desk.CloseAsync(caller, id, now =>
            {
                outcome["at"] = KeptStore.Text(now);
                return outcome.ToJsonString(SessionJson.Options);
            }, IdempotencyKey.Read(request, body), cancellationToken);
        })
        .WithName("outcome")
        .WithSummary("What it really was, and whether the customer is satisfied; said again, it replaces what was said before. Takes an Idempotency-Key.")
        .Describe<OutcomeRequest, SessionAnswer>(RequestExamples.Outcome, AnswerExamples.Session)
        .ProducesProblem(404).ProducesProblem(409)
        .TakesIdempotencyKey();

    private static JsonObject Outcome(JsonElement body, DecisionEngine engine, Masking masking)
    {
        var members = BodyMembers.Read(body, ("cause", [JsonValueKind.String]), ("satisfied", [JsonValueKind.True, JsonValueKind.False]), ("note", [JsonValueKind.String]));
        if (members.Count == 0) throw BodyMembers.Missing("cause");
        var outcome = new JsonObject();
        if (members.TryGetValue("cause", out var cause))
        {
            var id = cause.GetString()!;
            if (!engine.Rules.Causes.ContainsKey(id))
            {
                var nearest = Nearest.Id(id, engine.Rules.Causes.Keys);
                var error = BodyMembers.Error("/cause", "unknown-cause", nearest is null ? "没有这个原因。" : $"没有这个原因；是不是“{nearest}”？", nearest is null ? "there is no such cause." : $"there is no such cause; did you mean '{nearest}'?");
                throw new ProblemException(Problem.Unfit([nearest is null ? error : error with { Parameters = error.Parameters.Add("nearest", nearest) }]));
            }
            outcome["cause"] = id;
        }
        if (members.TryGetValue("satisfied", out var satisfied)) outcome["satisfied"] = satisfied.GetBoolean();
        if (members.TryGetValue("note", out var note))
        {
            if (note.GetString()!.Length > LongestNote) throw new ProblemException(Problem.Unfit([BodyMembers.Error("/note", "text-too-long", $"最多 {LongestNote} 个字符。", $"at most {LongestNote} characters are kept.")]));
            outcome["note"] = masking.Apply(note.GetString()!);
        }
        return outcome;
    }
}
