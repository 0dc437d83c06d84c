using System.Text;
using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Trees;

internal static class TreeGraphEndpoint
{
    public static void MapTreeGraph(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/trees/{pack}/{family}/graph", (string pack, string family, DecisionEngine engine) =>
            engine.Rules.Trees.TryGetValue($"{pack}/{family}", out var tree)
                ? (IResult)new GraphResult(MermaidWriter.Write(tree, engine.Rules))
                : new ProblemResult(Problem.NotFound("tree", Nearest.Id($"{pack}/{family}", engine.Rules.Trees.Keys))))
        .WithName("graph")
        .WithSummary("One tree as a Mermaid flowchart, to be drawn by any Mermaid renderer.")
        .Produces<string>(200, "text/vnd.mermaid").Produces(304).ProducesProblem(404);

    private sealed class GraphResult(string graph) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            CatalogueResult<string>.WriteAsync(httpContext, Encoding.UTF8.GetBytes(graph), "text/vnd.mermaid; charset=utf-8");
    }
}
