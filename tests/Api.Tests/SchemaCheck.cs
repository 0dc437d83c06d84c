using System.Text.Json;

namespace DiagnosisEngine.Api.Tests;

/// <summary>Walks an answer beside the schema that the interface publishes for it.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    private readonly List<string> _wrong = [];

    /// <summary>What does not fit: required and absent, present and not declared, of another type.</summary>
    public IReadOnlyList<string> Check(string method, string path, JsonElement answer, int status = 200, string type = "application/json")
    {
        var response = document.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses").GetProperty($"{status}");
        Walk(response.GetProperty("content").GetProperty(type).GetProperty("schema"), answer, "$");
        return _wrong;
    }

    private void Walk(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Walk(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), value, at);
            return;
        }
        if (schema.TryGetProperty("oneOf", out var ones))
        {
            if (value.ValueKind != JsonValueKind.Null) Walk(ones.EnumerateArray().Single(one => one.TryGetProperty("$ref", out _)), value, at);
            else if (ones.EnumerateArray().Count(one => Types(one).Contains("null")) != 1) _wrong.Add($"{at}: null");
            return;
        }
        if (!schema.EnumerateObject().Any()) return;
        if (Types(schema).Count(type => type != "null") != 1) _wrong.Add($"{at}: more than one type {schema}");
        if (!Types(schema).Contains(Type(value, Types(schema)))) _wrong.Add($"{at}: {value.ValueKind} for {schema}");
        else if (value.ValueKind == JsonValueKind.Object) WalkObject(schema, value, at);
        else if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Walk(schema.GetProperty("items"), item, at + "[]");
    }

    private void WalkObject(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out var required))
            _wrong.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name}: required, absent"));
        foreach (var member in value.EnumerateObject())
        {
            var inside = $"{at}.{member.Name}";
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var type)) Walk(type, member.Value, inside);
            else if (schema.TryGetProperty("additionalProperties", out var any)) Walk(any, member.Value, inside);
            else _wrong.Add($"{inside}: not declared");
        }
    }

    private static string[] Types(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];

    private static string Type(JsonElement value, string[] wanted) => value.ValueKind switch
    {
        JsonValueKind.Number => wanted.Contains("integer") && value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
