using System.Buffers;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>The learned model ready for use: every run of characters is looked up once, whatever the number of labels.</summary>
internal sealed class LearnedWeights
{
    private readonly Dictionary<string, int> _grams = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<(int Label, float Weight)>> _rows;
    private readonly ImmutableArray<float> _starts;

    /// <param name="labels">In the order of the sums.</param>
    public LearnedWeights(IEnumerable<LabelWeights> labels)
    {
        var rows = new List<ImmutableArray<(int, float)>.Builder>();
        var starts = ImmutableArray.CreateBuilder<float>();
        foreach (var label in labels)
        {
            foreach (var (gram, weight) in label.Grams)
            {
                if (!_grams.TryGetValue(gram, out var row))
                {
                    _grams[gram] = row = rows.Count;
                    rows.Add(ImmutableArray.CreateBuilder<(int, float)>());
                }
                rows[row].Add((starts.Count, (float)weight));
            }
            starts.Add((float)label.Start);
        }
        _rows = [.. rows.Select(row => row.ToImmutable())];
        _starts = starts.ToImmutable();
    }

    /// <summary>The learned runs of a text, by start. Everything else is asked of these, so that a text is looked up once.</summary>
    /// <param name="folded">A text as <see cref="GramReader.Fold"/> gives it.</param>
    public ImmutableArray<LearnedRun> Runs(string folded)
    {
        var lookup = _grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var runs = ImmutableArray.CreateBuilder<LearnedRun>(GramReader.Longest * folded.Length);
        var spans = GramReader.Read(folded);
        while (spans.MoveNext())
            if (lookup.TryGetValue(spans.Current, out var row)) runs.Add(new(row, spans.Start, spans.Length));
        return runs.DrainToImmutable();
    }

    /// <summary>For each label its start and what the runs add, each run counted once.</summary>
    /// <param name="runs">Of a text.</param>
    /// <param name="start">Runs that begin before are not of the stretch.</param>
    /// <param name="end">Nor are those that end behind.</param>
    /// <param name="share">What each counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, int start, int end, float share)
    {
        var sums = _starts.ToArray();
        // One bit for each run: a set of them would be most of what hearing a complaint allocates.
        var seen = ArrayPool<ulong>.Shared.Rent((_rows.Length >> 6) + 1);
        Array.Clear(seen);
        // By start: a stretch costs its own runs, however long the text.
        for (var at = FirstFrom(runs, start); at < runs.Length && runs[at].Start < end; at++)
        {
            var run = runs[at];
            if (run.End > end || (seen[run.Row >> 6] & (1UL << run.Row)) != 0) continue;
            seen[run.Row >> 6] |= 1UL << run.Row;
            foreach (var (label, weight) in _rows[run.Row]) sums[label] += weight * share;
        }
        ArrayPool<ulong>.Shared.Return(seen);
        return sums;
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

    /// <summary>The runs that spoke loudest for any of the labels together, none inside another, in text order.</summary>
    public ImmutableArray<LearnedRun> Loudest(ReadOnlySpan<LearnedRun> runs, int most, params ReadOnlySpan<int> labels)
    {
        var spoke = new List<(float Weight, LearnedRun Run)>();
        foreach (var run in runs)
        {
            var weight = 0f;
            foreach (var (label, own) in _rows[run.Row])
                if (labels.Contains(label)) weight += own;
            if (weight > 0) spoke.Add((weight, run));
        }
        var told = new List<LearnedRun>();
        foreach (var (_, run) in spoke.OrderByDescending(s => s.Weight).ThenBy(s => s.Run.Start))
        {
            if (told.Count == most) break;
            if (!told.Exists(run.Overlaps)) told.Add(run);
        }
        return [.. told.OrderBy(t => t.Start)];
    }
}
