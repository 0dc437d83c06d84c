using System.Buffers;
using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>What the learned runs weigh for some labels. All weights stand in one list, row after row.</summary>
internal sealed class LearnedWeights
{
    private readonly ImmutableArray<float> _starts;
    private readonly int[] _rowEnds;
    private readonly (int Label, float Weight)[] _weights;

    /// <param name="runs">All runs that were learned.</param>
    /// <param name="labels">In the order of the sums.</param>
    public LearnedWeights(LearnedRuns runs, IReadOnlyList<LabelWeights> labels)
    {
        _starts = [.. labels.Select(label => (float)label.Start)];
        var rows = labels.SelectMany((label, at) => label.Grams.Select(gram => (Row: runs.RowOf(gram.Gram), Label: at, Weight: (float)gram.Weight)))
            .Where(entry => entry.Row is not null).OrderBy(entry => entry.Row).ToList();
        _weights = [.. rows.Select(entry => (entry.Label, entry.Weight))];
        _rowEnds = new int[runs.Count];
        foreach (var entry in rows) _rowEnds[entry.Row!.Value]++;
        for (var row = 1; row < _rowEnds.Length; row++) _rowEnds[row] += _rowEnds[row - 1];
    }

    /// <summary>For each label its start and what the runs add, each run counted once.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="start">Runs that begin before are not of the stretch.</param>
    /// <param name="end">Nor are those that end behind.</param>
    /// <param name="share">What each counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, int start, int end, float share)
    {
        var sums = _starts.ToArray();
        // By start: a stretch costs its own runs, however long the text.
        for (var at = FirstFrom(runs, start); at < runs.Length && runs[at].Start < end; at++)
        {
            var run = runs[at];
            if (run.End > end || run.Earlier >= start) continue;
            foreach (var (label, weight) in Row(run.Row)) sums[label] += weight * share;
        }
        return sums;
    }

    /// <summary>The runs that spoke loudest for any of the labels together, none inside another, in text order.</summary>
    public ImmutableArray<LearnedRun> Loudest(ReadOnlySpan<LearnedRun> runs, int most, params ReadOnlySpan<int> labels)
    {
        var weights = ArrayPool<float>.Shared.Rent(runs.Length);
        for (var at = 0; at < runs.Length; at++)
        {
            weights[at] = 0;
            foreach (var (label, own) in Row(runs[at].Row))
                if (labels.Contains(label)) weights[at] += own;
        }
        var told = new List<LearnedRun>(most);
        while (told.Count < most && Loudest(runs, weights, told) is { } loudest) told.Add(loudest);
        ArrayPool<float>.Shared.Return(weights);
        told.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. told];
    }

    // The first of the loudest that overlaps none.
    private static LearnedRun? Loudest(ReadOnlySpan<LearnedRun> runs, float[] weights, List<LearnedRun> told)
    {
        LearnedRun? best = null;
        var loudest = 0f;
        for (var at = 0; at < runs.Length; at++)
        {
            if (weights[at] <= loudest) continue;
            if (OverlapsAny(runs[at], told)) weights[at] = 0;
            else (best, loudest) = (runs[at], weights[at]);
        }
        return best;
    }

    private static bool OverlapsAny(LearnedRun run, List<LearnedRun> told)
    {
        foreach (var other in told)
            if (run.Overlaps(other)) return true;
        return false;
    }

    private ReadOnlySpan<(int Label, float Weight)> Row(int row)
    {
        var start = row == 0 ? 0 : _rowEnds[row - 1];
        return _weights.AsSpan(start, _rowEnds[row] - start);
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
