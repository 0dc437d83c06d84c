namespace DiagnosisEngine.Api.Rules;

internal static class RulesEndpoint
{
    public static void MapRules(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/rules", (HttpContext context, RuleSets rules) => Answer(rules.Current, rules.LastAttempt, context))
        .WithName("rules")
        .WithSummary("Which rules answer, since when, and what came of the last look at their files.");

    public static RulesAnswer Answer(RuleSet current, ReloadAttempt last, HttpContext context) => new(current.Digest, current.LoadedAt,
        [.. current.Engine.Rules.Packs.Values.Select(pack => $"{pack.Id} {pack.Version}")], current.Engine.Rules.Trees.Count,
        new(last.At, last.Outcome, last.Files.Digest, IssueMapping.Of(last.Issues, last.Files, context)));
}
