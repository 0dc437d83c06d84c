using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// Logistic regression over runs of characters: one choice among groups, one among the categories of each group, and one yes or no for each hazard.
/// Steps are scaled as AdaGrad does; texts come in an order drawn from a fixed seed, so the same texts give the same model.
/// </summary>
internal sealed class ModelTrainer(RuleBase rules, TrainerSettings settings)
{
    private readonly ImmutableArray<string> _groups = [.. rules.Groups.Select(g => g.Id)];
    private readonly ImmutableArray<Category> _categories = [.. rules.Categories.Values];
    private readonly ImmutableSortedDictionary<string, int> _categoryAt = rules.Categories.Keys.Select((id, at) => (id, at)).ToImmutableSortedDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
    private readonly ImmutableArray<string> _hazards = [.. rules.Hazards.Keys];

    /// <summary>Learns from all of them.</summary>
    public HearingModel Train(IReadOnlyList<TrainingExample> examples)
    {
        var table = GramTable.Of(examples, settings.FewestTexts);
        var all = Learn(examples, table, null);
        var kept = all.Heaviest(label => label < _groups.Length ? settings.Kept.Group : label < _groups.Length + _categories.Length ? settings.Kept.Category : settings.Kept.Hazard);
        return Model(Learn(examples, table, kept), table, examples.Count);
    }

    private TrainingWeights Learn(IReadOnlyList<TrainingExample> examples, GramTable table, bool[]? kept)
    {
        var weights = new TrainingWeights(table.Count, _groups.Length, [.. _categories.Select(c => _groups.IndexOf(c.Group))], _hazards.Length, settings, kept);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(17);
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var label = examples[at].Label;
                weights.Learn(examples[at], table.Rows[at], _groups.IndexOf(label.Group), label.Category is { } id ? _categoryAt[id] : -1, [.. _hazards.Select(label.Hazards.Contains)]);
            }
        }
        return weights;
    }

    private HearingModel Model(TrainingWeights weights, GramTable table, int texts)
    {
        var (groups, categories) = (_groups.Length, _categories.Length);
        return new()
        {
            Texts = texts,
            Raise = settings.Raise,
            Silence = settings.Silence,
            Phrases = weights.Phrases,
            Groups = Labels(_groups, 0),
            Categories = Labels([.. _categories.Select(c => c.Id)], groups),
            Hazards = Labels(_hazards, groups + categories),
        };

        ImmutableSortedDictionary<string, LabelWeights> Labels(ImmutableArray<string> ids, int first) =>
            ids.Select((id, at) => (id, Weights: new LabelWeights(Rounded(weights.Start(first + at)), Runs(first + at)))).ToImmutableSortedDictionary(l => l.id, l => l.Weights, StringComparer.Ordinal);

        ImmutableArray<GramWeight> Runs(int label) =>
        [
            .. table.Grams.Select((gram, at) => new GramWeight(gram, Math.Round((double)weights.Of(at, label), 1))).Where(g => g.Weight != 0).OrderByDescending(g => g.Weight).ThenBy(g => g.Gram, StringComparer.Ordinal),
        ];
    }

    private static double Rounded(float weight) => Math.Round((double)weight, 2);
}
