namespace DiagnosisEngine.Api.Catalogue;

/// <summary>What all resources of the catalogue have in common in the description of the interface.</summary>
internal static class CatalogueDescription
{
    /// <summary>A JSON resource with a strong ETag.</summary>
    public static RouteHandlerBuilder IsCatalogue<TAnswer>(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<TAnswer>(200, "application/json").Produces(304);

    /// <summary>A JSON resource with a strong ETag, one of many.</summary>
    public static RouteHandlerBuilder IsCatalogueEntry<TAnswer>(this RouteHandlerBuilder endpoint) => endpoint
        .IsCatalogue<TAnswer>().ProducesProblem(404);
}
