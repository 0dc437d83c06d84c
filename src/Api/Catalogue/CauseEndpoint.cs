using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Trees;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Catalogue;

internal static class CauseEndpoint
{
    public static void MapCauses(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/causes/{id}", (string id, DecisionEngine engine) => engine.Rules.Causes.TryGetValue(id, out var cause)
            ? (IResult)new CatalogueResult<CauseAnswer>(Answer(cause, engine.Rules))
            : new ProblemResult(Problem.NotFound("cause", Nearest.Id(id, engine.Rules.Causes.Keys))))
        .WithName("cause")
        .WithSummary("A root cause: who handles it by when, what is said about it, what it rests on, and the trees that conclude it.")
        .IsCatalogueEntry<CauseAnswer>();

    private static CauseAnswer Answer(Cause cause, RuleBase rules) => new(cause.Id, cause.Title, cause.IsVisit ? "visit" : "cause", cause.Severity.ToString(),
        Liable(cause.Liable), cause.Refusal, [.. cause.Departments.Select(id => Department(id, rules))], cause.Knowledge,
        Deadline(cause.RespondWithin), Deadline(cause.ResolveWithin), Optional(cause.Found), Optional(cause.WeDo), Optional(cause.YouCanDo),
        [.. cause.Basis.Select(entry => new BasisAnswer(entry.Regulation, entry.Article, Wordings(entry.Text)))], cause.Playbook, cause.Dimensions,
        [.. rules.Trees.Values.Where(tree => TreeCauses.Of(tree).Contains(cause.Id)).Select(TreeMapping.Summary)]);

    private static DepartmentAnswer Department(string id, RuleBase rules) =>
        rules.Departments.TryGetValue(id, out var found) ? new(id, found.Title, found.Phone, found.IsExternal) : new(id, id, null, false);

    private static string? Deadline(DeadlineRule? rule) => rule switch
    {
        null => null,
        { Figure: { } figure } => "$" + figure,
        { Duration: { } duration } => string.Join(", ", GivenFact.Of(duration).Values),
        _ => null,
    };

    private static string Liable(Liability liable) => liable == Liability.ThirdParty ? "third-party" : liable.ToString().ToLower(CultureInfo.InvariantCulture);

    private static IReadOnlyList<WordingAnswer>? Optional(Sentence? sentence) => sentence is null ? null : Wordings(sentence);

    private static IReadOnlyList<WordingAnswer> Wordings(Sentence sentence) => [.. sentence.Wordings.Select(wording => new WordingAnswer(wording.When?.Text, wording.Template.Text))];
}
