using DiagnosisEngine.Api.OpenApi;

namespace DiagnosisEngine.Api.Rules;

internal static class CheckEndpoint
{
    public static void MapCheck(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/rules:check", async (HttpRequest request, RuleSets rules, CheckTurns turns, CancellationToken cancellationToken) =>
        {
            var files = await CheckBody.ReadAsync(request, rules.Current, cancellationToken);
            var load = await turns.RunAsync(() => DecisionEngine.Load(files), cancellationToken);
            return Results.Ok(new CheckAnswer(!load.HasErrors, files.Digest, IssueMapping.Of(load.Issues, files, request.HttpContext)));
        })
        .WithName("check")
        .WithSummary("What is wrong with rules that an author sends, with the codes and texts of the command `diagnose check`. They are not put into use.")
        .Describe<CheckRequest, CheckAnswer>(RequestExamples.Check, AnswerExamples.Check);
}
