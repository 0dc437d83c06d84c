using System.Collections.Immutable;
using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>The entries of a mapping in the order they are written.</summary>
internal static class KeyOrder
{
    /// <summary>Keys that the language fixes come in the schema's order; names that an author chose stay in his.</summary>
    public static ImmutableArray<MappingEntry> Of(MappingNode mapping, RuleSchema? schema)
    {
        var keys = schema?.Keys ?? [];
        return keys.IsEmpty ? mapping.Entries : [.. mapping.Entries.OrderBy(entry => keys.IndexOf(entry.Key.Text) is >= 0 and var at ? at : keys.Length)];
    }
}
