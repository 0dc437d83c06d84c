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
    private ImmutableArray<LearnedRun> _runs;
    private float[]? _sums;
    private ImmutableArray<(int Start, int End, float[] Sums, double Scale)> _stretches;

    private ImmutableArray<LearnedRun> Runs => _runs.IsDefault ? _runs = hearing.Runs(_folded) : _runs;

    private float[] Sums => _sums ??= SumsOf(0, _folded.Length);

    private ImmutableArray<(int Start, int End, float[] Sums, double Scale)> OfStretches =>
        _stretches.IsDefault
            ? _stretches = [.. Stretches.Of(text).Select(s => (s.Start, s.End, Sums: s.End - s.Start == _folded.Length ? Sums : SumsOf(s.Start, s.End))).Select(s => (s.Start, s.End, s.Sums, hearing.DangerScale(s.Sums)))]
            : _stretches;

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(text);

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases) => hearing.Groups(Sums, phrases);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => hearing.Within(group, Sums, phrases);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its id.</param>
    /// <param name="present">Its signals that are meant as said.</param>
    public bool IsDanger(string hazard, List<HeardPhrase> present)
    {
        var (signals, longest, from) = (present, 0, 0);
        foreach (var phrase in present) longest = Math.Max(longest, phrase.Match.Length);
        if (present.Count > 1) signals = [.. present.OrderBy(phrase => phrase.Match.Start)];
        foreach (var (start, end, sums, scale) in OfStretches)
        {
            if (hearing.Danger(sums, scale, hazard) >= (IsLetter ? SureAlone : hearing.Raise)) return true;
            var (isSignalled, isWritten) = (false, false);
            while (from < signals.Count && signals[from].Match.Start + longest <= start) from++;
            for (var at = from; at < signals.Count && signals[at].Match.Start < end; at++)
                if (signals[at] is var phrase && start < phrase.Match.End) (isSignalled, isWritten) = (true, isWritten || !phrase.Pattern.Elements.IsEmpty);
            if ((IsLetter ? isWritten : isSignalled) && hearing.Signalled(sums, hazard, isWritten) >= (IsLetter ? NamedInLetter : hearing.Silence)) return true;
        }
        return false;
    }

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => Evidence(hearing.ForCategory(Runs.AsSpan(), category, most));

    public ImmutableArray<PhraseEvidence> ForHazard(string hazard, int most) => Evidence(hearing.ForHazard(Runs.AsSpan(), hazard, most));

    private float[] SumsOf(int start, int end) => hearing.Sum(Runs.AsSpan(), start, end, GramReader.Share(_folded.AsSpan(start, end - start)));

    private ImmutableArray<PhraseEvidence> Evidence(ImmutableArray<LearnedRun> runs) =>
        [.. runs.Select(run => new PhraseEvidence(_folded.Substring(run.Start, run.Length), text.SpanOf(run.Start, run.End), Polarity.For))];
}
