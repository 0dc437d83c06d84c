using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Catalogue;

internal static class CategoryEndpoint
{
    public static void MapCategories(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/categories", (DecisionEngine engine) => new CatalogueResult<CategoryList>(All(engine.Rules)))
        .WithName("categories")
        .WithSummary("What complaints are about: groups with their departments, and categories with the trees that answer them.")
        .IsCatalogue<CategoryList>();

    private static CategoryList All(RuleBase rules) => new(
        [.. rules.Groups.Select(group => new GroupAnswer(group.Id, group.Title, group.Department))],
        [.. rules.Categories.Values.Select(category => new CategoryAnswer(category.Id, category.Title, category.Group, category.Severity.ToString(),
            category.Intents, category.Codes, [.. rules.Trees.Values.Where(tree => tree.Handles.Contains(category.Id)).Select(tree => tree.Id)]))]);
}
