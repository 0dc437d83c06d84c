using System.Text.Json.Nodes;
using DiagnosisEngine.Testing;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>The schemas of rules/schema, by file name without its ending.</summary>
internal sealed class RuleSchemas
{
    private const string Ending = ".schema.json";

    public static readonly string Folder = Path.Combine(Repository.Rules, "schema");

    private readonly Dictionary<string, JsonObject> _files = Directory.EnumerateFiles(Folder, "*" + Ending)
        .ToDictionary(file => Path.GetFileName(file)[..^Ending.Length], file => JsonNode.Parse(File.ReadAllText(file))!.AsObject(), StringComparer.Ordinal);

    public IEnumerable<string> Kinds => _files.Keys.Where(name => name != "definitions").Order(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, JsonObject>> Files => _files.OrderBy(file => file.Key, StringComparer.Ordinal);

    public SchemaPlace Root(string kind) => new(kind, "", _files[kind]);

    /// <summary>What an editor says of a place: its own words, else those of what it refers to.</summary>
    public string? Description(SchemaPlace place)
    {
        while (place.Schema["description"] is null && place.Schema["$ref"] is not null) place = Step(place);
        return place.Schema["description"]?.GetValue<string>();
    }

    /// <summary>The schema that a place stands for, references followed.</summary>
    public SchemaPlace Resolve(SchemaPlace place)
    {
        while (place.Schema is JsonObject schema && schema["$ref"] is not null) place = Step(place);
        return place;
    }

    private SchemaPlace Step(SchemaPlace place)
    {
        var reference = place.Schema["$ref"]!.GetValue<string>();
        var parts = reference.Split('#');
        var file = parts[0].Length == 0 ? place.File : parts[0][..^Ending.Length];
        JsonNode found = _files[file];
        foreach (var name in parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries)) found = found[name] ?? throw new InvalidOperationException($"{place.File}: nothing at {reference}");
        return new SchemaPlace(file, parts[1], found);
    }
}
