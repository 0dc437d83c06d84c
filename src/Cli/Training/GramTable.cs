using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The runs worth learning, numbered, and which of them each text holds.</summary>
internal sealed record GramTable(ImmutableArray<string> Grams, ImmutableArray<ImmutableArray<int>> Rows)
{
    public int Count => Grams.Length;

    public static GramTable Of(IReadOnlyList<TrainingExample> examples, int fewestTexts)
    {
        ImmutableArray<string> grams = [.. examples.SelectMany(e => e.Grams).CountBy(g => g).Where(p => p.Value >= fewestTexts).Select(p => p.Key).Order(StringComparer.Ordinal)];
        var at = grams.Select((gram, index) => (gram, index)).ToDictionary(g => g.gram, g => g.index, StringComparer.Ordinal);
        return new(grams, [.. examples.Select(e => e.Grams.Where(at.ContainsKey).Select(g => at[g]).ToImmutableArray())]);
    }
}
