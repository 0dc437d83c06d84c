using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>A document as an editor types it: by YAML's core schema, which knows null, true, false and numbers.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Of(DocumentNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Text),
        ScalarNode text => JsonValue.Create(text.Text),
        _ => throw new InvalidOperationException(),
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "null" or "~" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
