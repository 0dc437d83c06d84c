using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading(LearnedHearing hearing, IntakeText text)
{
    /// <summary>A letter of many subjects sounds like anything somewhere: without words as written a danger must be this likely there.</summary>
    private const double SureAlone = 0.8;

    private readonly string _folded = GramReader.Fold(text);
    private float[]? _sums;
    private ImmutableArray<(int Start, int End, float[] Sums)> _stretches;

    private float[] Sums => _sums ??= hearing.Sum(_folded);

    private ImmutableArray<(int Start, int End, float[] Sums)> OfStretches =>
        _stretches.IsDefault ? _stretches = [.. Stretches.Of(text).Select(s => (s.Start, s.End, s.End - s.Start == _folded.Length ? Sums : hearing.Sum(_folded[s.Start..s.End])))] : _stretches;

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(text);

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases) => hearing.Groups(Sums, phrases);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => hearing.Within(group, Sums, phrases);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its id.</param>
    /// <param name="signals">Its signals, those that their stance voids among them.</param>
    /// <param name="present">Those meant as said.</param>
    public bool IsDanger(string hazard, IReadOnlyList<HeardPhrase> signals, IReadOnlyList<HeardPhrase> present)
    {
        foreach (var (start, end, sums) in OfStretches)
        {
            var heard = present.Where(Inside).ToList();
            var danger = hearing.Danger(sums, hazard, heard, isDoubtful: heard.Count == 0 && signals.Any(Inside));
            var isSignalled = IsLetter ? heard.Exists(IsWritten) : heard.Count > 0;
            if (danger >= (IsLetter ? SureAlone : hearing.Raise) || isSignalled && danger >= hearing.Silence) return true;

            bool Inside(HeardPhrase phrase) => phrase.Match.Start < end && start < phrase.Match.End;
        }
        return false;
    }

    private static bool IsWritten(HeardPhrase phrase) => !phrase.Pattern.Elements.IsEmpty;

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => hearing.ForCategory(text, category, most);

    public ImmutableArray<PhraseEvidence> ForHazard(string hazard, int most) => hearing.ForHazard(text, hazard, most);
}
