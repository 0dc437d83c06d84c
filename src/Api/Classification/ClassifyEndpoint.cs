using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;

namespace DiagnosisEngine.Api.Classification;

internal static class ClassifyEndpoint
{
    public static void MapClassify(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/classify", async (HttpRequest request, DecisionEngine engine, CancellationToken cancellationToken) =>
        {
            var complaint = await ComplaintBody.ReadAsync(request, engine, cancellationToken);
            return new JsonBytes(AnswerJson.WriteClassificationUtf8(engine.Classify(complaint), engine.Rules));
        })
        .WithName("classify")
        .WithSummary("What the words alone say: categories with their evidence, intents, emotion, dangers, facts heard. No tree is run.")
        .Describe<ComplaintRequest, ClassifyAnswer>(RequestExamples.Classify, AnswerExamples.Classify);
}
