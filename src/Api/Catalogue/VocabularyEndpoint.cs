using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Catalogue;

internal static class VocabularyEndpoint
{
    public static void MapVocabulary(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/vocabulary", (DecisionEngine engine) => new CatalogueResult<Vocabulary>(All(engine.Rules)))
        .WithName("vocabulary")
        .WithSummary("Every fact that requests may give and questions may ask: type, choices, unit, who knows it, how it is asked.")
        .IsCatalogue<Vocabulary>();

    private static Vocabulary All(RuleBase rules) => new(
        [.. from pack in rules.Packs.Values from fact in pack.Facts.Values orderby fact.Id, pack.Id select Answer(fact, pack.Id)]);

    private static FactAnswer Answer(FactDefinition fact, string pack) => new(fact.Id, fact.Title, pack,
        fact.Type == FactType.DateTime ? "date-time" : Lower(fact.Type), fact.Many, [.. fact.Choices.Select(choice => new ChoicePart(choice.Key, choice.Title))],
        fact.Unit == Unit.None ? null : fact.Unit.Symbol, fact.Range is { } range ? string.Join(", ", GivenFact.Of(new NumberValue(range, fact.Unit)).Values) : null,
        [.. fact.Sources.Select(source => source.ToString())], fact.Ask, fact.NoneTitle, fact.Recheck, fact.Fresh?.ToString("c", CultureInfo.InvariantCulture),
        fact.Effort, Lower(fact.Privacy), [.. fact.From.Select(formula => formula.Text)]);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
