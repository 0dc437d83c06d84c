using System.Text.Json.Nodes;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>A schema within a file of schemas; the place tells equal ones apart.</summary>
internal sealed record SchemaPlace(string File, string Pointer, JsonNode Schema)
{
    public override string ToString() => $"{File}#{Pointer}";

    public SchemaPlace? Member(string keyword) => Schema is JsonObject schema && schema[keyword] is { } found ? new(File, $"{Pointer}/{keyword}", found) : null;

    /// <summary>What holds for a key of a mapping: its own schema, else that of all others.</summary>
    public SchemaPlace? Key(string key) => Member("properties")?.Member(key) ?? (Schema["additionalProperties"] is JsonObject ? Member("additionalProperties") : null);

    /// <summary>What holds for an item of a list; where a list is one form of several, it stands behind <c>if</c> and <c>then</c>.</summary>
    public SchemaPlace? Items => Member("items") ?? Member("then")?.Member("items");

    /// <summary>Its keys are fixed; else it is a mapping of names.</summary>
    public bool IsRecord => Schema is JsonObject schema && schema.ContainsKey("properties");
}
