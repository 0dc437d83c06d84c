using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Where each thing that a case expects was written, so that what comes out otherwise is told there.</summary>
internal static class ExpectationPlaces
{
    private static readonly string[] Nested = ["plan", "reply", "amounts"];

    /// <summary>By key, <c>plan/severity</c> for what stands deeper, and <c>reply/says/words</c> for what stands in a list.</summary>
    public static ImmutableDictionary<string, SourceSpan> Of(MappingNode expect)
    {
        var places = ImmutableDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);
        Add(expect, "", places);
        return places.ToImmutable();
    }

    private static void Add(MappingNode mapping, string before, ImmutableDictionary<string, SourceSpan>.Builder places)
    {
        foreach (var entry in mapping.Entries)
        {
            var name = before + entry.Key.Text;
            places[name] = entry.Value.At;
            if (entry.Value is MappingNode deeper && Nested.Contains(name)) Add(deeper, name + "/", places);
            if (entry.Value is not SequenceNode list) continue;
            foreach (var item in list.Items.OfType<ScalarNode>()) places[$"{name}/{item.Text}"] = item.At;
        }
    }
}
