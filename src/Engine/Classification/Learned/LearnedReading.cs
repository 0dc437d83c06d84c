using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading(LearnedHearing hearing, IntakeText text)
{
    /// <summary>A letter of many subjects sounds like anything somewhere: without words as written a danger must be this likely there.</summary>
    private const double SureAlone = 0.6;

    /// <summary>Who writes a letter calls a danger by its name; with such words it must be this likely there.</summary>
    private const double NamedInLetter = 0.02;

    private readonly string _folded = GramReader.Fold(text);
    private float[]? _sums;
    private ImmutableArray<(int Start, int End, float[] Sums, double Scale)> _stretches;

    private float[] Sums => _sums ??= hearing.Sum(_folded);

    private ImmutableArray<(int Start, int End, float[] Sums, double Scale)> OfStretches =>
        _stretches.IsDefault
            ? _stretches = [.. Stretches.Of(text).Select(s => (s.Start, s.End, Sums: s.End - s.Start == _folded.Length ? Sums : hearing.Sum(_folded[s.Start..s.End]))).Select(s => (s.Start, s.End, s.Sums, hearing.DangerScale(s.Sums)))]
            : _stretches;

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(text);

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases) => hearing.Groups(Sums, phrases);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => hearing.Within(group, Sums, phrases);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its id.</param>
    /// <param name="present">Its signals that are meant as said.</param>
    public bool IsDanger(string hazard, IReadOnlyList<HeardPhrase> present)
    {
        foreach (var (start, end, sums, scale) in OfStretches)
        {
            if (hearing.Danger(sums, scale, hazard) >= (IsLetter ? SureAlone : hearing.Raise)) return true;
            var heard = present.Where(phrase => phrase.Match.Start < end && start < phrase.Match.End).ToList();
            if ((IsLetter ? heard.Exists(IsWritten) : heard.Count > 0) && hearing.Signalled(sums, hazard, heard) >= (IsLetter ? NamedInLetter : hearing.Silence)) return true;
        }
        return false;
    }

    private static bool IsWritten(HeardPhrase phrase) => !phrase.Pattern.Elements.IsEmpty;

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => hearing.ForCategory(text, category, most);

    public ImmutableArray<PhraseEvidence> ForHazard(string hazard, int most) => hearing.ForHazard(text, hazard, most);
}
