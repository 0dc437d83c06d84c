using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading
{
    /// <summary>A letter of many subjects sounds like anything somewhere: without words as written a danger must be this likely there.</summary>
    private const double SureAlone = 0.55;

    /// <summary>Who writes a letter calls a danger by its name; with such words it must be this likely there.</summary>
    private const double NamedInLetter = 0.005;

    private readonly LearnedHearing _hearing;
    private readonly IntakeText _text;
    private readonly string _folded;
    private readonly ImmutableArray<LearnedRun> _runs;
    private float[]? _sums;
    private ImmutableArray<(int Start, int End, float[] Sums, double[] Likely)> _stretches;

    public LearnedReading(LearnedHearing hearing, IntakeText text)
    {
        (_hearing, _text, _folded) = (hearing, text, GramReader.Fold(text));
        _runs = hearing.Runs(_folded);
    }

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(_text);

    private float[] Sums => _sums ??= _hearing.Sum(_runs.AsSpan(), _folded.Length, Share(0, _folded.Length));

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases, IReadOnlySet<string>? among) => _hearing.Groups(Sums, phrases, among);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => _hearing.Within(group, Sums, phrases);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its id.</param>
    /// <param name="present">Its signals that are meant as said.</param>
    public bool IsDanger(string hazard, IReadOnlyList<HeardPhrase> present)
    {
        if (_stretches.IsDefault) _stretches = OfStretches();
        var (danger, enough) = (_hearing.Dangers.At(hazard), IsLetter ? SureAlone : _hearing.Dangers.Raise);
        var (signals, longest, from) = (present, 0, 0);
        foreach (var phrase in present) longest = Math.Max(longest, phrase.Match.Length);
        if (present.Count > 1) signals = [.. present.OrderBy(phrase => phrase.Match.Start)];
        foreach (var (start, end, sums, likely) in _stretches)
        {
            if (likely[danger] >= enough) return true;
            var (isSignalled, isWritten) = (false, false);
            while (from < signals.Count && signals[from].Match.Start + longest <= start) from++;
            for (var at = from; at < signals.Count && signals[at].Match.Start < end; at++)
                if (signals[at] is var phrase && start < phrase.Match.End) (isSignalled, isWritten) = (true, isWritten || !phrase.Pattern.Elements.IsEmpty);
            if ((IsLetter ? isWritten : isSignalled) && _hearing.Dangers.Signalled(sums, danger, isWritten) >= (IsLetter ? NamedInLetter : _hearing.Dangers.Silence)) return true;
        }
        return false;
    }

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => Evidence(_hearing.ForCategory(_runs.AsSpan(), category, most));

    public ImmutableArray<PhraseEvidence> ForHazard(string hazard, int most) => Evidence(_hearing.Dangers.Loudest(_runs.AsSpan(), hazard, most));

    private ImmutableArray<(int, int, float[], double[])> OfStretches()
    {
        var stretches = ImmutableArray.CreateBuilder<(int, int, float[], double[])>();
        foreach (var (start, end) in Stretches.Of(_text))
        {
            var sums = _hearing.Dangers.Sum(_runs.AsSpan(), start, end, Share(start, end));
            var likely = _hearing.Dangers.Likely(sums);
            if (!IsLetter) _hearing.Dangers.GatherInLikeliest(likely);
            stretches.Add((start, end, sums, likely));
        }
        return stretches.DrainToImmutable();
    }

    private float Share(int start, int end) => GramReader.Share(_folded.AsSpan(start, end - start));

    private ImmutableArray<PhraseEvidence> Evidence(ImmutableArray<LearnedRun> runs) =>
        [.. runs.Select(run => new PhraseEvidence(_folded.Substring(run.Start, run.Length), _text.SpanOf(run.Start, run.End), Polarity.For))];
}
