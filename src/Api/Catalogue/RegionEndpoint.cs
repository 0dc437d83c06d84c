namespace DiagnosisEngine.Api.Catalogue;

internal static class RegionEndpoint
{
    public static void MapRegions(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/regions", (DecisionEngine engine) => new CatalogueResult<RegionList>(new(engine.Rules.Zone,
            [.. engine.Rules.Regions.Values.Select(region => new RegionAnswer(region.Code, region.Title))])))
        .WithName("regions")
        .WithSummary("Places that requests may name as `region`, and the zone of their times.")
        .IsCatalogue<RegionList>();
}
