using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// Logistic regression over runs of characters: one choice among all categories, of which those of one group share what they learned of it, as do groups of one trait; one yes or no for each hazard
/// and one for any danger, which is added to each hazard's, with another that counts in few words alone. Of each only the heaviest runs are kept, and learned again with these alone.
/// </summary>
internal sealed class ModelTrainer(ModelLabels labels, TrainerSettings settings)
{
    /// <summary>Hears how far it is.</summary>
    public Action<Bilingual> Tell { get; init; } = _ => { };

    /// <summary>Learns from all of them.</summary>
    public HearingModel Train(IReadOnlyList<TrainingExample> examples)
    {
        var learner = new WeightLearner(labels, settings);
        var all = settings.Parts + 2;
        var calibration = learner.Calibrate(examples, part => Tell(new(
            $"第 {part} 遍，共 {all} 遍：留出第 {part} 份，看学来的准不准……", $"pass {part} of {all}: part {part} held out, to see how sure the model may be...")));
        var table = GramTable.Of(examples, settings.FewestTexts);
        Tell(new($"第 {all - 1} 遍，共 {all} 遍：全部投诉，{table.Count} 串字……", $"pass {all - 1} of {all}: all complaints, {table.Count} runs of characters..."));
        var kept = learner.Learn(examples, table).Heaviest(Kept);
        Tell(new($"第 {all} 遍，共 {all} 遍：只留最重的……", $"pass {all} of {all}: the heaviest runs alone..."));
        return Model(learner.Learn(examples, table, kept), calibration, table, examples.Count);
    }

    private int Kept(int label) =>
        label < labels.FirstCategory ? settings.Kept.Group
        : label < labels.FirstHazard ? settings.Kept.Category
        : label < labels.AnyDanger ? settings.Kept.Hazard
        : label < labels.FirstTrait ? settings.Kept.AnyDanger
        : settings.Kept.Trait;

    private HearingModel Model(TrainingWeights weights, Calibration calibration, GramTable table, int texts)
    {
        var (strong, weak, against) = weights.Phrases;
        return new()
        {
            Texts = texts,
            Raise = settings.Raise,
            Silence = settings.Silence,
            Phrases = new(Scaled(strong), Scaled(weak), Scaled(against), settings.Danger),
            Groups = Labels(labels.Groups, 0, calibration.Groups),
            Traits = Labels(labels.Traits, labels.FirstTrait, calibration.Groups),
            Categories = Labels(labels.Categories, labels.FirstCategory, calibration.Groups),
            Hazards = Labels(labels.Hazards, labels.FirstHazard, calibration.Hazards),
            AnyDanger = Label(labels.AnyDanger, calibration.Hazards, calibration.HazardStart),
            PlainDanger = Label(labels.PlainDanger, calibration.Hazards),
        };

        double Scaled(float weight) => Math.Round(weight * calibration.Groups, 2);

        ImmutableSortedDictionary<string, LabelWeights> Labels(ImmutableArray<string> ids, int first, double scale) =>
            ids.Select((id, at) => (id, Weights: Label(first + at, scale))).ToImmutableSortedDictionary(l => l.id, l => l.Weights, StringComparer.Ordinal);

        LabelWeights Label(int label, double scale, double start = 0) => new(Math.Round(weights.Start(label) * scale + start, 2),
        [
            .. table.Grams.Select((gram, at) => new GramWeight(gram, Math.Round(weights.Of(at, label) * scale, 1))).Where(g => g.Weight != 0).OrderByDescending(g => g.Weight).ThenBy(g => g.Gram, StringComparer.Ordinal),
        ]);
    }
}
