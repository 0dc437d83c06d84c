using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The runs worth learning, numbered, and which of them each text holds.</summary>
internal sealed class GramTable
{
    private readonly Dictionary<string, int> _at;

    private GramTable(ImmutableArray<string> grams, IReadOnlyList<TrainingExample> examples)
    {
        Grams = grams;
        _at = grams.Select((gram, index) => (gram, index)).ToDictionary(g => g.gram, g => g.index, StringComparer.Ordinal);
        Rows = [.. examples.Select(Row)];
    }

    public ImmutableArray<string> Grams { get; }

    public ImmutableArray<ImmutableArray<int>> Rows { get; }

    public int Count => Grams.Length;

    public static GramTable Of(IReadOnlyList<TrainingExample> examples, int fewestTexts) =>
        new([.. examples.SelectMany(e => e.Grams).CountBy(g => g).Where(p => p.Value >= fewestTexts).Select(p => p.Key).Order(StringComparer.Ordinal)], examples);

    /// <summary>The runs of a text that are in the table.</summary>
    public ImmutableArray<int> Row(TrainingExample example) => [.. example.Grams.Where(_at.ContainsKey).Select(g => _at[g])];
}
