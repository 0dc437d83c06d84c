using System.Collections.Immutable;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Api.Rules;

internal static class CheckEndpoint
{
    public static void MapCheck(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/rules:check", async (HttpRequest request, RuleSets rules, CheckTurns turns, CancellationToken cancellationToken) =>
        {
            var sent = await CheckBody.ReadAsync(request, rules.Current, cancellationToken);
            var (load, issues) = await turns.RunAsync(() => CheckAsync(sent, cancellationToken), cancellationToken);
            return Results.Ok(new CheckAnswer(issues.All(issue => issue.Severity != IssueSeverity.Error), load.Files.Digest, IssueMapping.Of(issues, load.Files, request.HttpContext)));
        })
        .WithName("check")
        .WithSummary("What is wrong with rules that an author sends, with the codes and texts of the command `diagnose check`. They are not put into use.")
        .Describe<CheckRequest, CheckAnswer>(RequestExamples.Check, AnswerExamples.Check);

    private static async Task<(RuleLoad Load, ImmutableArray<Issue> Issues)> CheckAsync(CheckedRules sent, CancellationToken cancellationToken)
    {
        var load = DecisionEngine.Load(sent.Files);
        if (load.Engine is not { } engine) return (load, load.Issues);
        var told = await ShownBranches.LeaveOutAsync(engine, [.. load.Issues, .. AuthorChecks.Of(load)], cancellationToken);
        return (load, [.. told, .. await engine.CheckCasesAsync(sent.IsReached, cancellationToken)]);
    }
}
