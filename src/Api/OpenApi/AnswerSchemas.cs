using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace DiagnosisEngine.Api.OpenApi;

/// <summary>
/// Says of each member of an answer what is true: it is always written, or it is absent where there is nothing to say.
/// A nullable member is absent, unless it is marked as never left out: then null is written.
/// </summary>
internal static class AnswerSchemas
{
    public static void MakeTrue(Microsoft.OpenApi.OpenApiDocument document)
    {
        if (document.Components?.Schemas is not { } schemas) return;
        // Of a dictionary of any values the generator tells only that it is an object.
        foreach (var request in new[] { nameof(Complaints.ComplaintRequest), nameof(Sessions.AnswersRequest) })
            if (schemas.TryGetValue(request, out var found) && found.Properties?["facts"] is OpenApiSchema facts) facts.AdditionalProperties = new OpenApiSchema();
        foreach (var answer in typeof(AnswerSchemas).Assembly.GetTypes().Where(IsAnswer))
            if (schemas.TryGetValue(answer.Name, out var found) && found is OpenApiSchema { Properties: not null } schema) MakeTrue(schema, answer);
    }

    private static bool IsAnswer(Type type) => type.Namespace?.StartsWith("DiagnosisEngine.Api.", StringComparison.Ordinal) == true
        && !type.Name.EndsWith("Request", StringComparison.Ordinal);

    private static void MakeTrue(OpenApiSchema schema, Type answer)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var member in answer.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            if (!schema.Properties!.TryGetValue(name, out var type) || nullability.Create(member).ReadState != NullabilityState.Nullable) continue;
            var written = member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never;
            if (!written) schema.Required?.Remove(name);
            if (!written || HoldsAnything(type)) schema.Properties[name] = WithoutNull(type);
        }
    }

    // A schema for any value fits null too; beside one for null alone, null would fit both.
    private static bool HoldsAnything(IOpenApiSchema type) => type.OneOf?.Any(one => one is OpenApiSchemaReference { Reference.Id: nameof(JsonElement) }) == true;

    private static IOpenApiSchema WithoutNull(IOpenApiSchema type)
    {
        if (type.OneOf?.FirstOrDefault(one => one is OpenApiSchemaReference) is { } only) return only;
        if (type is OpenApiSchema { Type: { } kinds } plain) plain.Type = kinds & ~JsonSchemaType.Null;
        return type;
    }
}
