using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Regulations;

internal static class RegulationEndpoints
{
    public static void MapRegulations(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/regulations/{id}", (string id, DecisionEngine engine) => engine.Rules.Regulations.TryGetValue(id, out var regulation)
            ? (IResult)new CatalogueResult<RegulationAnswer>(Answer(regulation))
            : new ProblemResult(Problem.NotFound("regulation", Nearest.Id(id, engine.Rules.Regulations.Keys))))
        .WithName("regulation")
        .WithSummary("What a citation rests on: versions, articles in our own words, figures, and whether anybody has read and checked them.")
        .IsCatalogueEntry<RegulationAnswer>();

    private static RegulationAnswer Answer(Regulation regulation) => new(regulation.Id, regulation.Title, regulation.Kind.ToString().ToLowerInvariant(),
        regulation.Issuer, regulation.DocumentNumber, regulation.Place, [.. regulation.Versions.Select(Version)]);

    private static VersionAnswer Version(RegulationVersion version) => new(version.EffectiveFrom, version.EffectiveTo, version.InForceChecked,
        [.. version.Articles.Select(article => new ArticleAnswer(article.Id, article.Number, article.Requires, article.TextRead, [.. article.Figures.Select(Figure)]))]);

    private static FigureAnswer Figure(Figure figure) => new(figure.Name, Text(figure.Value), figure.Per, figure.Before, figure.After, figure.IsMean, figure.Table?.On,
        figure.Table is null ? null : [.. figure.Table.Rows.Select(row => new FigureRowAnswer(row.When.Text, Text(row.Value)!))]);

    private static string? Text(Value? value) => value is null ? null : string.Join(", ", GivenFact.Of(value).Values);
}
