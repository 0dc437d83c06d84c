using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Diagnosis;

internal static class DiagnoseEndpoint
{
    public static void MapDiagnose(this IEndpointRouteBuilder routes)
    {
        // Asked for once: a scope of services for each request costs as much as reading it.
        var diagnosers = routes.ServiceProvider.GetRequiredService<Diagnosers>();
        routes.MapPost("/v1/diagnose", async (HttpContext context) =>
        {
            var diagnoser = diagnosers.Current;
            var complaint = await ComplaintBody.ReadAsync(context.Request, diagnoser.Engine, context.RequestAborted);
            var answer = await diagnoser.DiagnoseAsync(complaint, context.RequestAborted);
            return new AnswerResult(answer, diagnoser.Engine.Rules);
        })
        .WithName("diagnose")
        .WithSummary("From a complaint and facts to ranked causes, the next question, a handling plan and a reply draft. Stateless: send all answers so far as facts.")
        .Describe<ComplaintRequest, DiagnoseAnswer>(RequestExamples.Diagnose, AnswerExamples.Diagnose);
    }
}
