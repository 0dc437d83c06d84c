using DiagnosisEngine.Api.Guarding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DiagnosisEngine.Api.OpenApi;

/// <summary>Says of each address which scope it demands and what refusals look like.</summary>
internal static class GuardDescription
{
    private const string Key = "key";

    public static void Add(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key (also as X-Api-Key) or, where configured, a token. Without configured keys the server is open to its own machine alone.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var scope = context.Description.ActionDescriptor.EndpointMetadata.OfType<RequiredScope>().LastOrDefault()?.Scope;
            if (scope is null) return Task.CompletedTask;
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
            operation.Description = $"{operation.Description} Scope: {scope}.".TrimStart();
            operation.Responses ??= [];
            Refusal(operation, "401", "No key, or one that is not in force.");
            Refusal(operation, "403", $"The key lacks the scope {scope}.");
            Refusal(operation, "429", "Too many requests; Retry-After says when to come back.");
            return Task.CompletedTask;
        });
    }

    private static void Refusal(OpenApiOperation operation, string status, string description) => operation.Responses!.TryAdd(status, new OpenApiResponse
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() },
    });
}
