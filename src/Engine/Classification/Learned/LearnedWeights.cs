using System.Buffers;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>What the learned runs of a text weigh for all labels together.</summary>
internal sealed class LearnedWeights
{
    private readonly LearnedRuns _runs;
    private readonly ImmutableArray<float> _starts;

    /// <param name="labels">In the order of the sums: what a complaint may be about, then dangers.</param>
    /// <param name="firstDanger">Where dangers begin.</param>
    public LearnedWeights(IReadOnlyList<LabelWeights> labels, int firstDanger)
    {
        (_runs, FirstDanger) = (new(labels, firstDanger), firstDanger);
        _starts = [.. labels.Select(label => (float)label.Start)];
    }

    /// <summary>Where dangers begin in the sums.</summary>
    public int FirstDanger { get; }

    /// <inheritdoc cref="LearnedRuns.Find"/>
    public void Find(string folded, ScratchList<LearnedRun> found) => _runs.Find(folded, found);

    /// <summary>For each label its start and what all runs add, each counted once.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="share">What each counts.</param>
    /// <param name="sums">Empty; receives them.</param>
    public void Sum(ReadOnlySpan<LearnedRun> runs, float share, ScratchList<float> sums)
    {
        var all = sums.Take(_starts.Length);
        _starts.CopyTo(all);
        foreach (ref readonly var run in runs)
            if (run.Earlier < 0) _runs.Add(run.Row, share, all);
    }

    /// <summary>For each danger its start and what the runs of a stretch add.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="start">Runs that begin before are not of the stretch.</param>
    /// <param name="end">Nor are those that end behind.</param>
    /// <param name="share">What each counts.</param>
    /// <param name="sums">Receives them.</param>
    public void SumDangers(ReadOnlySpan<LearnedRun> runs, int start, int end, float share, Span<float> sums)
    {
        _starts.AsSpan()[FirstDanger..].CopyTo(sums);
        // By start: a stretch costs its own runs, however long the text.
        for (var at = FirstFrom(runs, start); at < runs.Length && runs[at].Start < end; at++)
            if (runs[at].End <= end && runs[at].Earlier < start) _runs.AddDangers(runs[at].Row, share, sums);
    }

    /// <summary>The runs that spoke loudest for any of some labels together, none inside another, in text order.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="labels">In order; all of them dangers or none.</param>
    /// <param name="told">Receives them, as many as there is room for.</param>
    /// <returns>How many they are.</returns>
    public int Loudest(ReadOnlySpan<LearnedRun> runs, ReadOnlySpan<int> labels, Span<LearnedRun> told)
    {
        var isMeant = ArrayPool<bool>.Shared.Rent(_starts.Length);
        isMeant.AsSpan(0, _starts.Length).Clear();
        foreach (var label in labels) isMeant[label] = true;
        var loudness = ArrayPool<float>.Shared.Rent(runs.Length);
        for (var at = 0; at < runs.Length; at++) loudness[at] = _runs.Loudness(runs[at].Row, labels, isMeant);
        var count = 0;
        while (count < told.Length && TakeLoudest(runs, loudness.AsSpan(0, runs.Length)) is { } loudest) told[count++] = loudest;
        ArrayPool<bool>.Shared.Return(isMeant);
        ArrayPool<float>.Shared.Return(loudness);
        told[..count].Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return count;
    }

    // The first of the loudest; it silences all that overlap it, which stand near it. Null: none speaks.
    private static LearnedRun? TakeLoudest(ReadOnlySpan<LearnedRun> runs, Span<float> loudness)
    {
        var (best, loudest) = (-1, 0f);
        for (var at = 0; at < loudness.Length; at++)
            if (loudness[at] > loudest) (best, loudest) = (at, loudness[at]);
        if (best < 0) return null;
        for (var at = best; at >= 0 && runs[at].Start > runs[best].Start - GramReader.Longest; at--)
            if (runs[at].Overlaps(runs[best])) loudness[at] = 0;
        for (var at = best + 1; at < runs.Length && runs[at].Start < runs[best].End; at++) loudness[at] = 0;
        return runs[best];
    }

    private static int FirstFrom(ReadOnlySpan<LearnedRun> runs, int start)
    {
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
