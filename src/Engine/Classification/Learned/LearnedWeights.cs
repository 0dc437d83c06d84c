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

    /// <summary>For each label its start and what the runs add, each run counted once.</summary>
    /// <param name="folded">A text as <see cref="GramReader.Fold"/> gives it, or a stretch of one.</param>
    public float[] Sum(string folded)
    {
        var share = GramReader.Share(folded);
        var sums = _starts.ToArray();
        var lookup = _grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var spans = GramReader.Read(folded);
        // One bit for each run: a set of them would be most of what hearing a complaint allocates.
        var seen = ArrayPool<ulong>.Shared.Rent((_rows.Length >> 6) + 1);
        Array.Clear(seen);
        while (spans.MoveNext())
        {
            if (!lookup.TryGetValue(spans.Current, out var row) || (seen[row >> 6] & (1UL << row)) != 0) continue;
            seen[row >> 6] |= 1UL << row;
            foreach (var (label, weight) in _rows[row]) sums[label] += weight * share;
        }
        ArrayPool<ulong>.Shared.Return(seen);
        return sums;
    }

    /// <summary>The runs that spoke loudest for any of the labels together, none inside another, in text order.</summary>
    public ImmutableArray<PhraseEvidence> Loudest(IntakeText text, int most, params ReadOnlySpan<int> labels)
    {
        var folded = GramReader.Fold(text);
        var lookup = _grams.GetAlternateLookup<ReadOnlySpan<char>>();
        var spoke = new List<(float Weight, int Start, int Length)>();
        var spans = GramReader.Read(folded);
        while (spans.MoveNext())
        {
            if (!lookup.TryGetValue(spans.Current, out var row)) continue;
            var weight = 0f;
            foreach (var (label, own) in _rows[row])
                if (labels.Contains(label)) weight += own;
            if (weight > 0) spoke.Add((weight, spans.Start, spans.Length));
        }
        var told = new List<(float Weight, int Start, int Length)>();
        foreach (var span in spoke.OrderByDescending(s => s.Weight).ThenBy(s => s.Start))
        {
            if (told.Count == most) break;
            if (!told.Exists(t => t.Start < span.Start + span.Length && span.Start < t.Start + t.Length)) told.Add(span);
        }
        return [.. told.OrderBy(t => t.Start).Select(t => new PhraseEvidence(folded.Substring(t.Start, t.Length), text.SpanOf(t.Start, t.Start + t.Length), Polarity.For))];
    }
}
