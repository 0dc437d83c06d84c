using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Classification;

internal static class ClassifyEndpoint
{
    public static void MapClassify(this IEndpointRouteBuilder routes)
    {
        // Asked for once: a scope of services for each request costs as much as reading it.
        var diagnosers = routes.ServiceProvider.GetRequiredService<Diagnosers>();
        routes.MapPost("/v1/classify", async (HttpContext context) =>
        {
            var engine = diagnosers.Current.Engine;
            var complaint = await ComplaintBody.ReadAsync(context.Request, engine, context.RequestAborted);
            return new JsonBytes(AnswerJson.WriteClassificationUtf8(engine.Classify(complaint), engine.Rules));
        })
        .WithName("classify")
        .WithSummary("What the words alone say: categories with their evidence, intents, emotion, dangers, facts heard. No tree is run.")
        .Describe<ComplaintRequest, ClassifyAnswer>(RequestExamples.Classify, AnswerExamples.Classify);
    }
}
