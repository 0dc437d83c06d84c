using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Diagnosis;

internal static class DiagnoseEndpoint
{
    public static void MapDiagnose(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/diagnose", async (HttpRequest request, DecisionEngine engine, Diagnoser diagnoser, CancellationToken cancellationToken) =>
        {
            var complaint = await ComplaintBody.ReadAsync(request, engine, cancellationToken);
            var answer = await diagnoser.DiagnoseAsync(complaint, cancellationToken);
            return new JsonBytes(AnswerJson.WriteUtf8(answer, engine.Rules));
        })
        .WithName("diagnose")
        .WithSummary("From a complaint and facts to ranked causes, the next question, a handling plan and a reply draft. Stateless: send all answers so far as facts.")
        .Describe<ComplaintRequest, DiagnoseAnswer>(RequestExamples.Diagnose, AnswerExamples.Diagnose);
}
