using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading(LearnedHearing hearing, IntakeText text)
{
    private readonly float[] _sums = hearing.Sum(text);

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases) => hearing.Groups(_sums, phrases);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => hearing.Within(group, _sums, phrases);

    /// <summary>The danger is to be raised: likely enough alone, or signalled and not most unlikely.</summary>
    public bool IsDanger(string hazard, bool? signal)
    {
        var danger = hearing.Danger(_sums, hazard, signal);
        return danger >= hearing.Raise || signal is true && danger >= hearing.Silence;
    }

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => hearing.ForCategory(text, category, most);

    public ImmutableArray<PhraseEvidence> ForHazard(string hazard, int most) => hearing.ForHazard(text, hazard, most);
}
