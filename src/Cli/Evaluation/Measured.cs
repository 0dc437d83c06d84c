using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>What was heard, beside what two plain ways make of it, as a whole and by part.</summary>
/// <param name="Heard">By the rules as they stand.</param>
/// <param name="Majority">The most frequent group of the other parts; of all without parts.</param>
/// <param name="Keywords">The authors' words, looked for one by one.</param>
/// <param name="Parts">Part by part; empty where none were asked for.</param>
internal sealed record Measured(HearingReport Heard, HearingReport Majority, HearingReport Keywords, ImmutableArray<HearingReport> Parts)
{
    /// <param name="texts">Labelled complaints as they were heard.</param>
    /// <param name="baselines">Of the same rules.</param>
    /// <param name="folds">How many parts; 0: none.</param>
    public static Measured Of(IReadOnlyList<HeardText> texts, Baselines baselines, int folds)
    {
        ImmutableArray<int> parts = folds == 0 ? [] : Folds.Deal(texts, folds);
        return new(new(texts), new(Baselines.ByMajority(texts, parts)), new(baselines.ByKeywords(texts)),
            [.. Enumerable.Range(0, folds).Select(part => new HearingReport([.. texts.Where((_, at) => parts[at] == part)]))]);
    }
}
