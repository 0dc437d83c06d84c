using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace DiagnosisEngine.Api.OpenApi;

/// <summary>The description of the interface, with a request and an answer that work.</summary>
internal static class OpenApiDocument
{
    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
        services.AddOpenApi("v1", options =>
        {
            GuardDescription.Add(options);
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "DiagnosisEngine";
                document.Info.Version = "v1";
                document.Info.Description = "From a complaint in the customer's words to root causes, the next question, a handling plan and a reply draft that cites its basis.";
                AnswerSchemas.MakeTrue(document);
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>The body's shape, the answer's, one example of each, and the problems that may come instead.</summary>
    public static RouteHandlerBuilder Describe<TRequest, TAnswer>(this RouteHandlerBuilder endpoint, string request, string answer, int status = 200) where TRequest : notnull => endpoint
        .Accepts<TRequest>("application/json")
        .Produces<TAnswer>(status, "application/json")
        .ProducesProblem(400).ProducesProblem(413).ProducesProblem(415).ProducesProblem(422)
        .HasExamples("application/json", request, answer, status);

    /// <summary>A request and its answer.</summary>
    public static RouteHandlerBuilder HasExamples(this RouteHandlerBuilder endpoint, string type, string request, string answer, int status = 200) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        if (operation.RequestBody?.Content?.TryGetValue(type, out var body) == true) body.Example = JsonNode.Parse(request);
        if (operation.Responses?[status.ToString(CultureInfo.InvariantCulture)].Content?.TryGetValue(type, out var ok) == true) ok.Example = JsonNode.Parse(answer);
        return Task.CompletedTask;
    });

    /// <summary>The address changes something and takes an Idempotency-Key.</summary>
    public static RouteHandlerBuilder TakesIdempotencyKey(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "Idempotency-Key",
            In = ParameterLocation.Header,
            Description = "The same key with the same request is answered as it was the first time (Idempotency-Replayed: true); with another request it is refused (422).",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
        });
        return Task.CompletedTask;
    });
}
