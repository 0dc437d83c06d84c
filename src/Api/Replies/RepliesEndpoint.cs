using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Replies;

internal static class RepliesEndpoint
{
    public static void MapReplies(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/replies", async (HttpRequest request, DecisionEngine engine, Diagnoser diagnoser, CancellationToken cancellationToken) =>
        {
            var complaint = await ComplaintBody.ReadAsync(request, engine, cancellationToken);
            var answer = await diagnoser.DiagnoseAsync(complaint, cancellationToken);
            return new JsonBytes(AnswerJson.WriteReplyUtf8(answer, engine.Rules));
        })
        .WithName("reply")
        .WithSummary("The reply draft and its plan alone, for a channel, and for a cause if one is given.")
        .Describe<ComplaintRequest, RepliesAnswer>(RequestExamples.Reply, AnswerExamples.Reply);
}
