using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>Reads texts again and again, in an order drawn from a fixed seed, so that the same texts give the same weights.</summary>
internal sealed class WeightLearner(ModelLabels labels, TrainerSettings settings)
{
    /// <summary>Learns from the texts; with <paramref name="kept"/> only these weights may differ from 0.</summary>
    public TrainingWeights Learn(IReadOnlyList<TrainingExample> examples, GramTable table, bool[]? kept = null)
    {
        var ratios = new GramRatios(table, labels, settings, (text, label) => labels.IsOf(examples[text].Label, label));
        var weights = new TrainingWeights(table.Count, labels, ratios, settings, kept);
        var judged = examples.Select(e => (Group: labels.Group(e.Label), Category: labels.Category(e.Label), Dangers: labels.Hazards.Select(e.Label.Hazards.Contains).ToImmutableArray())).ToList();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(17);
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order) weights.Learn(examples[at], table.Rows[at], judged[at].Group, judged[at].Category, judged[at].Dangers);
        }
        return weights;
    }

    /// <summary>How sure models are of texts held out from them, a part at a time; a text that stands there several times is held out whole.</summary>
    /// <param name="examples">All of them.</param>
    /// <param name="begin">Hears of each part, from 1.</param>
    public Calibration Calibrate(IReadOnlyList<TrainingExample> examples, Action<int> begin)
    {
        var parts = examples.GroupBy(e => e.Label.Text, StringComparer.Ordinal).Select((texts, at) => (texts, Part: at % settings.Parts)).ToLookup(t => t.Part, t => t.texts);
        if (parts.Count < 2) return Calibration.None;
        var heldOut = new HeldOutSums(labels.CategoriesOf);
        foreach (var part in parts)
        {
            begin(part.Key + 1);
            var others = parts.Where(p => p.Key != part.Key).SelectMany(p => p).SelectMany(texts => texts).ToList();
            var table = GramTable.Of(others, settings.FewestTexts);
            var weights = Learn(others, table);
            foreach (var example in part.Select(texts => texts.First()))
            {
                var sums = weights.Read(example, table.Row(example));
                if (labels.Group(example.Label) is >= 0 and var group) heldOut.AddGroups(sums[..labels.FirstHazard], group);
                heldOut.AddDanger(weights.AnyDanger(sums, example.Label.Register), !example.Label.Hazards.IsEmpty);
            }
        }
        return heldOut.Fit();
    }
}
