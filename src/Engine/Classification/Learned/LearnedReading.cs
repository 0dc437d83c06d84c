using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading
{
    /// <summary>A letter of many subjects sounds like anything somewhere: without words as written a danger must be this likely there.</summary>
    private const double SureAlone = 0.6;

    /// <summary>Who writes a letter calls a danger by its name; with such words it must be this likely there.</summary>
    private const double NamedInLetter = 0.002;

    /// <summary>What stands alone in half a sentence sounds like more than it is: there a danger must be this likely.</summary>
    private const double SureInPassing = 0.8;

    private readonly LearnedHearing _hearing;
    private readonly IntakeText _text;
    private readonly string _folded;
    private readonly ImmutableArray<LearnedRun> _runs;
    private float[]? _sums;
    private ImmutableArray<(int Start, int End)> _stretches;

    /// <summary>Of dangers, stretch after stretch.</summary>
    private float[] _dangerSums = [];

    /// <inheritdoc cref="_dangerSums"/>
    private double[] _likely = [];

    /// <summary>How likely each danger is where a letter most sounds like it in passing; empty: it is no letter.</summary>
    private double[] _inPassing = [];

    public LearnedReading(LearnedHearing hearing, IntakeText text)
    {
        (_hearing, _text, _folded) = (hearing, text, GramReader.Fold(text));
        _runs = hearing.Runs(_folded);
    }

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(_text);

    private float[] Sums => _sums ??= _hearing.Sum(_runs.AsSpan(), Share(0, _folded.Length));

    public ImmutableArray<(string Group, double Probability)> Groups(IReadOnlyList<CategoryPhrases> phrases, IReadOnlySet<string>? among) => _hearing.Groups(Sums, phrases, among);

    public ImmutableArray<(string Category, double Probability)> Within(string group, IReadOnlyList<CategoryPhrases> phrases) => _hearing.Within(group, Sums, phrases);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its number: by ids.</param>
    /// <param name="present">Its signals that are meant as said.</param>
    public bool IsDanger(int hazard, HeardPhrase[] present)
    {
        if (_stretches.IsDefault) ReadStretches();
        var dangers = _hearing.Dangers;
        if (IsLetter && _inPassing[hazard] >= SureInPassing) return true;
        var enough = IsLetter ? SureAlone : dangers.Raise;
        var (signals, longest, from) = (present, 0, 0);
        foreach (var phrase in present) longest = Math.Max(longest, phrase.Match.Length);
        if (present.Length > 1) signals = [.. present.OrderBy(phrase => phrase.Match.Start)];
        for (var stretch = 0; stretch < _stretches.Length; stretch++)
        {
            var (start, end) = _stretches[stretch];
            if (_likely[stretch * dangers.Count + hazard] >= enough) return true;
            var (isSignalled, isWritten) = (false, false);
            while (from < signals.Length && signals[from].Match.Start + longest <= start) from++;
            for (var at = from; at < signals.Length && signals[at].Match.Start < end; at++)
                if (signals[at] is var phrase && start < phrase.Match.End) (isSignalled, isWritten) = (true, isWritten || !phrase.Pattern.Elements.IsEmpty);
            if ((IsLetter ? isWritten : isSignalled) && dangers.Signalled(SumsOf(stretch), hazard, isWritten) >= (IsLetter ? NamedInLetter : dangers.Silence)) return true;
        }
        return false;
    }

    public ImmutableArray<PhraseEvidence> ForCategory(string category, int most) => Evidence(_hearing.ForCategory(_runs.AsSpan(), category, most));

    public ImmutableArray<PhraseEvidence> ForHazard(int hazard, int most) => Evidence(_hearing.Dangers.Loudest(_runs.AsSpan(), hazard, most));

    private void ReadStretches()
    {
        var dangers = _hearing.Dangers;
        _stretches = Stretches.Of(_text);
        _likely = new double[_stretches.Length * dangers.Count];
        if (!IsLetter)
        {
            dangers.Likely(dangers.Of(Sums), _likely);
            dangers.GatherInLikeliest(_likely);
            return;
        }
        _dangerSums = new float[_stretches.Length * dangers.Sums];
        for (var stretch = 0; stretch < _stretches.Length; stretch++)
        {
            var (start, end) = _stretches[stretch];
            dangers.Sum(_runs.AsSpan(), start, end, Share(start, end), _dangerSums.AsSpan(stretch * dangers.Sums, dangers.Sums));
            dangers.Likely(SumsOf(stretch), _likely.AsSpan(stretch * dangers.Count, dangers.Count));
        }
        ReadAsides();
    }

    private void ReadAsides()
    {
        var dangers = _hearing.Dangers;
        _inPassing = new double[dangers.Count];
        var (sums, likely) = (new float[dangers.Sums], new double[dangers.Count]);
        foreach (var (start, end) in Stretches.Asides(_text))
        {
            dangers.Sum(_runs.AsSpan(), start, end, Share(start, end), sums);
            dangers.Likely(sums, likely);
            for (var hazard = 0; hazard < likely.Length; hazard++) _inPassing[hazard] = Math.Max(_inPassing[hazard], likely[hazard]);
        }
    }

    // What is no letter is one stretch, and summed for all labels already.
    private ReadOnlySpan<float> SumsOf(int stretch) => IsLetter ? _dangerSums.AsSpan(stretch * _hearing.Dangers.Sums, _hearing.Dangers.Sums) : _hearing.Dangers.Of(Sums);

    private float Share(int start, int end) => GramReader.Share(_folded.AsSpan(start, end - start));

    private ImmutableArray<PhraseEvidence> Evidence(ImmutableArray<LearnedRun> runs)
    {
        var evidence = new PhraseEvidence[runs.Length];
        for (var at = 0; at < evidence.Length; at++) evidence[at] = new(_folded.Substring(runs[at].Start, runs[at].Length), _text.SpanOf(runs[at].Start, runs[at].End), Polarity.For);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
    }
}
