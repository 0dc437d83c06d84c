using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Telemetry;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Api.Explaining;

internal static class ExplainEndpoint
{
    public static void MapExplain(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/explain", async (HttpRequest request, DecisionEngine engine, Diagnoser diagnoser, CancellationToken cancellationToken) =>
        {
            var complaint = await ComplaintBody.ReadAsync(request, engine, cancellationToken);
            if (complaint.Audience == Audience.Customer) throw new ProblemException(Problem.NoReasonsForCustomers());
            var answer = await diagnoser.DiagnoseAsync(complaint with { Explain = true }, cancellationToken);
            return new JsonBytes(AnswerJson.WriteExplanationUtf8(answer, engine.Rules));
        })
        .WithName("explain")
        .WithSummary("Why these causes, why not each other one, and the smallest change of answers that flips the conclusion. Not for the audience customer.")
        .Describe<ComplaintRequest, ExplainAnswer>(RequestExamples.Diagnose, AnswerExamples.Explain);
}
