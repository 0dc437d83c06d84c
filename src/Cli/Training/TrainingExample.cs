using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>A labelled complaint as the trainer sees it.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Grams">Distinct runs of characters.</param>
/// <param name="Share">What each run counts.</param>
/// <param name="Phrases">By category's index: strong, weak and against.</param>
internal sealed record TrainingExample(LabelledText Label, ImmutableArray<string> Grams, float Share,
    ImmutableArray<(int Category, float Strong, float Weak, float Against)> Phrases);
