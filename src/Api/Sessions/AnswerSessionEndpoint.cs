using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.OpenApi;

namespace DiagnosisEngine.Api.Sessions;

internal static class AnswerSessionEndpoint
{
    public static void MapAnswerSession(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/sessions/{id}/answers", async (string id, HttpRequest request, DecisionEngine engine, SessionDesk desk, Masking masking, Caller caller, CancellationToken cancellationToken) =>
        {
            if (!request.HasJsonContentType()) throw new Problems.ProblemException(Problems.Problem.NotJson());
            var body = await RequestBody.ReadBytesAsync(request, ComplaintBody.Limit, cancellationToken);
            using var document = RequestBody.Parse(body);
            var members = BodyMembers.Read(document.RootElement, ("facts", [JsonValueKind.Object]), ("acknowledged", [JsonValueKind.Array]));
            if (members.Count == 0) throw BodyMembers.Missing("facts");
            // The shape of a complaint with nothing else in it; what is wrong is named by the same pointers.
            ComplaintJson.Read(document.RootElement, engine.Rules.TimeZone);
            var (facts, acknowledged) = (Node(members, "facts")?.AsObject() ?? [], Node(members, "acknowledged")?.AsArray() ?? []);
            return await desk.ChangeAsync(caller, id, (state, now) => state.Answer(facts, acknowledged, now, masking, engine.Rules), IdempotencyKey.Read(request, body), cancellationToken);
        })
        .WithName("answerSession")
        .WithSummary("Answers to the questions of a kept diagnosis; it is diagnosed anew. Takes an Idempotency-Key.")
        .Describe<AnswersRequest, SessionAnswer>(RequestExamples.Answers, AnswerExamples.Session)
        .ProducesProblem(404).ProducesProblem(409)
        .TakesIdempotencyKey();

    private static JsonNode? Node(IReadOnlyDictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var element) ? JsonNode.Parse(element.GetRawText()) : null;
}
