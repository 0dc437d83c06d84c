using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>Holds a value against a schema, in the part of draft-07 that the schemas of rules/schema keep to.</summary>
internal sealed class SchemaValidator(RuleSchemas schemas)
{
    /// <summary>Every keyword it understands; annotations are those it may pass over.</summary>
    public static readonly string[] Keywords =
    [
        "$ref", "type", "enum", "const", "pattern", "minimum", "maximum", "minItems", "items", "required", "properties", "additionalProperties", "propertyNames", "allOf", "if", "then", "else",
    ];

    public static readonly string[] Annotations = ["$schema", "title", "description", "examples", "definitions", "errorMessage"];

    public List<string> Check(SchemaPlace place, JsonNode? value, string at)
    {
        place = schemas.Resolve(place);
        if (place.Schema is JsonValue flag) return flag.GetValue<bool>() ? [] : [$"{at}: not allowed here"];
        var schema = place.Schema.AsObject();
        var wrong = new List<string>();
        if (schema["type"] is { } type && !Types(type).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(type).Contains("number"))) return [$"{at}: {TypeOf(value)} where {type.ToJsonString()} is wanted"];
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value))) wrong.Add($"{at}: none of {words.ToJsonString()}");
        if (schema["const"] is { } one && !JsonNode.DeepEquals(one, value)) wrong.Add($"{at}: not {one.ToJsonString()}");
        if (value is JsonValue scalar) wrong.AddRange(Scalar(schema, scalar, at));
        if (value is JsonArray list) wrong.AddRange(List(place, schema, list, at));
        if (value is JsonObject mapping) wrong.AddRange(Mapping(place, schema, mapping, at));
        if (schema["allOf"] is JsonArray all)
            for (var i = 0; i < all.Count; i++) wrong.AddRange(Check(new SchemaPlace(place.File, $"{place.Pointer}/allOf/{i}", all[i]!), value, at));
        if (place.Member("if") is { } condition && place.Member(Check(condition, value, at).Count == 0 ? "then" : "else") is { } branch) wrong.AddRange(Check(branch, value, at));
        return wrong;
    }

    private static IEnumerable<string> Scalar(JsonObject schema, JsonValue value, string at)
    {
        if (value.GetValueKind() == JsonValueKind.String && schema["pattern"] is { } pattern && !Regex.IsMatch(value.GetValue<string>(), pattern.GetValue<string>()))
            yield return $"{at}: '{value}' is not {pattern}";
        if (value.GetValueKind() != JsonValueKind.Number) yield break;
        if (schema["minimum"] is { } least && value.GetValue<decimal>() < decimal.Parse(least.ToJsonString(), null)) yield return $"{at}: less than {least}";
        if (schema["maximum"] is { } most && value.GetValue<decimal>() > decimal.Parse(most.ToJsonString(), null)) yield return $"{at}: more than {most}";
    }

    private List<string> List(SchemaPlace place, JsonObject schema, JsonArray list, string at)
    {
        var wrong = new List<string>();
        if (schema["minItems"] is { } least && list.Count < least.GetValue<int>()) wrong.Add($"{at}: fewer than {least}");
        if (place.Member("items") is { } items)
            for (var i = 0; i < list.Count; i++) wrong.AddRange(Check(items, list[i], $"{at}[{i}]"));
        return wrong;
    }

    private List<string> Mapping(SchemaPlace place, JsonObject schema, JsonObject mapping, string at)
    {
        var wrong = new List<string>();
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
            if (!mapping.ContainsKey(name)) wrong.Add($"{at}: without {name}");
        foreach (var (key, value) in mapping)
        {
            if (place.Member("propertyNames") is { } names) wrong.AddRange(Check(names, JsonValue.Create(key), $"{at} key {key}"));
            if (place.Key(key) is { } inside) wrong.AddRange(Check(inside, value, $"{at}.{key}"));
            else if (schema["additionalProperties"] is JsonValue) wrong.Add($"{at}: unknown key {key}");
        }
        return wrong;
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.GetValue<decimal>() == decimal.Truncate(value.GetValue<decimal>()) ? "integer" : "number",
            _ => "boolean",
        },
    };
}
