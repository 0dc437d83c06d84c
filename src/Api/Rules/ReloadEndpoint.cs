namespace DiagnosisEngine.Api.Rules;

internal static class ReloadEndpoint
{
    public static void MapReload(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/rules:reload", async (HttpContext context, RuleSets rules, CancellationToken cancellationToken) =>
        {
            var attempt = await rules.ReloadAsync(cancellationToken);
            return RulesEndpoint.Answer(rules.Current, attempt, context);
        })
        .WithName("reload")
        .WithSummary("Looks at the rule files now. Files with errors are refused (lastAttempt says why), and the rules before them stay in use.");
}
