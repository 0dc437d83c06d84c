using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>One complaint as the learned model reads it.</summary>
internal sealed class LearnedReading : IDisposable
{
    private const int LoudestForCategory = 5, LoudestForHazard = 4;

    private readonly LearnedHearing _hearing;
    private readonly IntakeText _text;
    private readonly string _folded;
    private readonly ScratchList<LearnedRun> _runs = new();
    private readonly ScratchList<float> _sums = new();

    /// <summary>Of a letter first those as long as people speak in one breath, then those for what is told in passing.</summary>
    private ImmutableArray<(int Start, int End)> _stretches;

    private int _breaths;

    /// <summary>Of dangers, stretch after stretch.</summary>
    private float[] _dangerSums = [];

    /// <inheritdoc cref="_dangerSums"/>
    private double[] _likely = [];

    public LearnedReading(LearnedHearing hearing, IntakeText text)
    {
        (_hearing, _text, _folded) = (hearing, text, GramReader.Fold(text));
        hearing.Find(_folded, _runs);
    }

    /// <summary>Longer than people speak in one breath.</summary>
    public bool IsLetter => Stretches.AreMany(_text);

    private ReadOnlySpan<float> Sums
    {
        get
        {
            if (_sums.Count > 0) return _sums.Items;
            _hearing.Sum(_runs.Items, Share(0, _folded.Length), _sums);
            if (!IsLetter) _hearing.Dangers.HearPlainly(_sums.Items);
            return _sums.Items;
        }
    }

    /// <inheritdoc cref="LearnedHearing.GroupIds"/>
    public ImmutableArray<string> GroupIds => _hearing.GroupIds;

    /// <inheritdoc cref="LearnedHearing.CategoriesOf"/>
    public ImmutableArray<string> CategoriesOf(int group) => _hearing.CategoriesOf(group);

    /// <inheritdoc cref="LearnedHearing.Groups"/>
    public void Groups(List<CategoryPhrases> phrases, IReadOnlySet<string>? among, Span<double> odds) => _hearing.Groups(Sums, phrases, among, odds);

    /// <summary>How likely each group is, by name.</summary>
    public ImmutableArray<(string Group, double Probability)> Groups(List<CategoryPhrases> phrases, IReadOnlySet<string>? among)
    {
        var odds = new double[GroupIds.Length];
        Groups(phrases, among, odds);
        return [.. GroupIds.Zip(odds)];
    }

    /// <inheritdoc cref="LearnedHearing.Within"/>
    public void Within(int group, List<CategoryPhrases> phrases, Span<double> odds) => _hearing.Within(group, Sums, phrases, odds);

    /// <summary>The danger is to be raised: in some stretch likely enough alone, or signalled and not most unlikely.</summary>
    /// <param name="hazard">Its number: by ids.</param>
    /// <param name="present">Its signals that are meant as said.</param>
    public bool IsDanger(int hazard, SomePhrases present)
    {
        if (_stretches.IsDefault) ReadStretches();
        var dangers = _hearing.Dangers;
        var signals = present.Length > 1 ? ByStart(present) : present;
        var (longest, from) = (0, 0);
        for (var at = 0; at < present.Length; at++) longest = Math.Max(longest, present[at].Match.Length);
        for (var stretch = 0; stretch < _stretches.Length; stretch++)
        {
            if (stretch == _breaths) from = 0;
            var bounds = stretch >= _breaths ? DangerBounds.InPassing : IsLetter ? DangerBounds.InLetter : dangers.InTalk;
            var (start, end) = _stretches[stretch];
            if (_likely[stretch * dangers.Count + hazard] >= bounds.Alone) return true;
            var (isSignalled, isWritten) = (false, false);
            while (from < signals.Length && signals[from].Match.Start + longest <= start) from++;
            for (var at = from; at < signals.Length && signals[at].Match.Start < end; at++)
                if (start < signals[at].Match.End) (isSignalled, isWritten) = (true, isWritten || !signals[at].Pattern.Elements.IsEmpty);
            if (isSignalled && dangers.Signalled(SumsOf(stretch), hazard, isWritten) >= (isWritten ? bounds.Written : bounds.Named)) return true;
        }
        return false;
    }

    /// <summary>What was learned that speaks loudest for a category, in text order.</summary>
    public ImmutableArray<PhraseEvidence> ForCategory(string category)
    {
        Span<LearnedRun> told = stackalloc LearnedRun[LoudestForCategory];
        return Evidence(told[.._hearing.ForCategory(_runs.Items, category, told)]);
    }

    /// <summary>What was learned that speaks loudest for a danger, in text order.</summary>
    /// <param name="hazard">Its number: by ids.</param>
    public ImmutableArray<PhraseEvidence> ForHazard(int hazard)
    {
        Span<LearnedRun> told = stackalloc LearnedRun[LoudestForHazard];
        return Evidence(told[.._hearing.Dangers.Loudest(_runs.Items, hazard, IsLetter, told)]);
    }

    public void Dispose()
    {
        _runs.Dispose();
        _sums.Dispose();
    }

    private static SomePhrases ByStart(SomePhrases signals)
    {
        var (starts, places) = (new int[signals.Length], signals.Places.ToArray());
        for (var at = 0; at < starts.Length; at++) starts[at] = signals[at].Match.Start;
        Array.Sort(starts, places);
        return signals.With(places);
    }

    private void ReadStretches()
    {
        var dangers = _hearing.Dangers;
        var breaths = Stretches.Of(_text);
        (_stretches, _breaths) = (IsLetter ? [.. breaths, .. Stretches.Asides(_text)] : breaths, breaths.Length);
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
            dangers.Sum(_runs.Items, start, end, Share(start, end), _dangerSums.AsSpan(stretch * dangers.Sums, dangers.Sums));
            dangers.Likely(SumsOf(stretch), _likely.AsSpan(stretch * dangers.Count, dangers.Count));
        }
    }

    // What is no letter is one stretch, and summed for all labels already.
    private ReadOnlySpan<float> SumsOf(int stretch) => IsLetter ? _dangerSums.AsSpan(stretch * _hearing.Dangers.Sums, _hearing.Dangers.Sums) : _hearing.Dangers.Of(Sums);

    private float Share(int start, int end) => GramReader.Share(_folded.AsSpan(start, end - start));

    private ImmutableArray<PhraseEvidence> Evidence(ReadOnlySpan<LearnedRun> runs)
    {
        var evidence = new PhraseEvidence[runs.Length];
        for (var at = 0; at < evidence.Length; at++) evidence[at] = new(_folded.Substring(runs[at].Start, runs[at].Length), _text.SpanOf(runs[at].Start, runs[at].End), Polarity.For);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
    }
}
