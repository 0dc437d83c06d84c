using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    public ImmutableArray<LearnedRun> Find(string folded) => _runs.Find(folded);

    /// <summary>For each label its start and what all runs add, each counted once.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="share">What each counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, float share)
    {
        var sums = _starts.AsSpan().ToArray();
        Add(runs, share, sums);
        return sums;
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
        AddDangers(runs, start, end, share, sums);
    }

    /// <summary>The runs that spoke loudest for any of the labels together, none inside another, in text order.</summary>
    public ImmutableArray<LearnedRun> Loudest(ReadOnlySpan<LearnedRun> runs, int most, params ReadOnlySpan<int> labels)
    {
        var isMeant = ArrayPool<bool>.Shared.Rent(_starts.Length);
        isMeant.AsSpan(0, _starts.Length).Clear();
        foreach (var label in labels) isMeant[label] = true;
        var speaking = ArrayPool<(LearnedRun Run, float Weight)>.Shared.Rent(runs.Length);
        var count = TakeSpeaking(runs, isMeant, labels[0] >= FirstDanger, speaking);
        var told = new List<LearnedRun>(most);
        while (told.Count < most && Loudest(speaking.AsSpan(0, count), told) is { } loudest) told.Add(loudest);
        ArrayPool<bool>.Shared.Return(isMeant);
        ArrayPool<(LearnedRun, float)>.Shared.Return(speaking);
        told.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return [.. told];
    }

    // The first of the loudest that overlaps none.
    private static LearnedRun? Loudest(Span<(LearnedRun Run, float Weight)> speaking, List<LearnedRun> told)
    {
        LearnedRun? best = null;
        var loudest = 0f;
        foreach (ref var one in speaking)
        {
            if (one.Weight <= loudest) continue;
            if (OverlapsAny(one.Run, told)) one.Weight = 0;
            else (best, loudest) = (one.Run, one.Weight);
        }
        return best;
    }

    private static bool OverlapsAny(LearnedRun run, List<LearnedRun> told)
    {
        foreach (var other in told)
            if (run.Overlaps(other)) return true;
        return false;
    }

    // These three call nothing: around calls what they count with would be kept in memory, and read back for every weight costs more than all else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ReadOnlySpan<LearnedRun> runs, float share, Span<float> sums)
    {
        foreach (var run in runs)
            if (run.Earlier < 0)
                foreach (var (label, weight) in _runs.OfAll(run.Row)) sums[label] += weight * share;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddDangers(ReadOnlySpan<LearnedRun> runs, int start, int end, float share, Span<float> sums)
    {
        // By start: a stretch costs its own runs, however long the text.
        for (var at = FirstFrom(runs, start); at < runs.Length && runs[at].Start < end; at++)
        {
            var run = runs[at];
            if (run.End > end || run.Earlier >= start) continue;
            foreach (var (label, weight) in _runs.OfDangers(run.Row)) sums[label - FirstDanger] += weight * share;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int TakeSpeaking(ReadOnlySpan<LearnedRun> runs, ReadOnlySpan<bool> isMeant, bool areDangers, Span<(LearnedRun, float)> speaking)
    {
        var count = 0;
        foreach (var run in runs)
        {
            var loudness = 0f;
            foreach (var (label, weight) in areDangers ? _runs.OfDangers(run.Row) : _runs.OfMatters(run.Row))
                if (isMeant[label]) loudness += weight;
            if (loudness > 0) speaking[count++] = (run, loudness);
        }
        return count;
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
