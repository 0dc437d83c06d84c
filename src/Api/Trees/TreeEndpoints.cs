using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Trees;

internal static class TreeEndpoints
{
    public static void MapTrees(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/trees", (DecisionEngine engine) => new CatalogueResult<TreeList>(new([.. engine.Rules.Trees.Values.Select(TreeMapping.Summary)])))
            .WithName("trees").WithSummary("All trees with their status and owners.").IsCatalogue<TreeList>();

        // An id is pack/family: two segments.
        routes.MapGet("/v1/trees/{pack}/{family}", (string pack, string family, DecisionEngine engine) => Find($"{pack}/{family}", engine))
            .WithName("tree").WithSummary("One tree, node by node, with its conditions as written.")
            .IsCatalogueEntry<TreeAnswer>();
        routes.MapGet("/v1/trees/{id}", (string id, DecisionEngine engine) => Find(id, engine)).ExcludeFromDescription();
    }

    private static IResult Find(string id, DecisionEngine engine) => engine.Rules.Trees.TryGetValue(id, out var tree)
        ? new CatalogueResult<TreeAnswer>(TreeMapping.Whole(tree))
        : new ProblemResult(Problem.NotFound("tree", Nearest.Id(id, engine.Rules.Trees.Keys)));
}
