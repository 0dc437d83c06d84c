using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Regulations;

internal static class RegulationEndpoints
{
    public static void MapRegulations(this IEndpointRouteBuilder routes)
    {
        routes.MapRegulationList();
        routes.MapGet("/v1/regulations/{id}", (string id, DecisionEngine engine) => engine.Rules.Regulations.TryGetValue(id, out var regulation)
                ? (IResult)new CatalogueResult<RegulationAnswer>(RegulationMapping.Answer(regulation))
                : new ProblemResult(Problem.NotFound("regulation", Nearest.Id(id, engine.Rules.Regulations.Keys))))
            .WithName("regulation")
            .WithSummary("What a citation rests on: versions, articles in our own words, figures, and whether anybody has read and checked them.")
            .IsCatalogueEntry<RegulationAnswer>();
    }
}
