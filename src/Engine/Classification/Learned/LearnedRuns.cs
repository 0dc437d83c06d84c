using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Every run of characters that was learned, with all it weighs in one row: first for what a complaint is about, then for dangers. A text is looked up once for all that is asked of it.</summary>
internal sealed class LearnedRuns
{
    /// <summary>A run that speaks for more than one label in so many has a weight for each: they are added without asking whose each is.</summary>
    private const int Many = 4;

    /// <summary>Odd and without pattern, so that the high bits of a product depend on every character.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>By the characters of the run; one that finds its place taken stands in the next that is free.</summary>
    private readonly LearnedRow[] _rows;

    private readonly int _shift;
    private readonly RunWeight[] _few;
    private readonly float[] _many;
    private readonly int _labels, _firstDanger;

    /// <param name="labels">In the order of their numbers.</param>
    /// <param name="firstDanger">The number from which on they are dangers.</param>
    public LearnedRuns(IReadOnlyList<LabelWeights> labels, int firstDanger)
    {
        (_labels, _firstDanger) = (labels.Count, firstDanger);
        // What no text is taken apart into was never learned from one.
        var learned = labels.SelectMany((label, at) => label.Grams.Select(gram => (gram.Gram, Weight: new RunWeight(at, (float)gram.Weight))))
            .Where(entry => entry.Gram.Length is > 0 and <= GramReader.Longest && entry.Gram.All(char.IsLetterOrDigit))
            .GroupBy(entry => Packed(entry.Gram), entry => entry.Weight).ToList();
        // At most half full, so that nearly every look ends where it begins.
        var size = BitOperations.RoundUpToPowerOf2((uint)(2 * learned.Count + 2));
        (_rows, _shift) = (new LearnedRow[size], 64 - BitOperations.Log2(size));
        var (few, many) = (new List<RunWeight>(), new List<float>());
        foreach (var run in learned)
        {
            var (weights, isFull) = (run.ToList(), run.Count() > labels.Count / Many && run.DistinctBy(weight => weight.Label).Count() == run.Count());
            _rows[Place(run.Key)] = new(run.Key, isFull ? ~many.Count : few.Count, (ushort)weights.Count(weight => weight.Label < firstDanger), (ushort)weights.Count);
            if (isFull) many.AddRange(Full(weights));
            else few.AddRange(weights);
        }
        (_few, _many) = ([.. few], [.. many]);
    }

    /// <summary>The learned runs of a text, by start, shorter ones first.</summary>
    /// <param name="folded">A text as <see cref="GramReader.Fold"/> gives it.</param>
    /// <param name="found">Empty; receives them.</param>
    public void Find(string folded, ScratchList<LearnedRun> found)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            var gram = 0UL;
            for (var length = 1; length <= GramReader.Longest && start + length <= folded.Length; length++)
            {
                gram |= (ulong)folded[start + length - 1] << 16 * (length - 1);
                var row = Place(gram);
                if (_rows[row].Gram != 0) found.Add(new(row, start, length));
            }
        }
        TellEarlier(found.Items);
    }

    /// <summary>Adds what a run says of every label.</summary>
    public void Add(int row, float share, Span<float> sums)
    {
        var own = _rows[row];
        if (own.IsFull) Add(_many.AsSpan(~own.From, _labels), share, sums);
        else
            foreach (var (label, weight) in _few.AsSpan(own.From, own.All)) sums[label] += weight * share;
    }

    /// <summary>Adds what a run says of dangers.</summary>
    public void AddDangers(int row, float share, Span<float> sums)
    {
        var own = _rows[row];
        if (own.IsFull) Add(_many.AsSpan(~own.From, _labels)[_firstDanger..], share, sums);
        else
            foreach (var (label, weight) in _few.AsSpan(own.From, own.All)[own.Matters..]) sums[label - _firstDanger] += weight * share;
    }

    /// <summary>How much a run says for all of some labels together.</summary>
    /// <param name="row">Which run.</param>
    /// <param name="labels">In order; all of them dangers or none.</param>
    /// <param name="isMeant">For every label whether it is one of them.</param>
    public float Loudness(int row, ReadOnlySpan<int> labels, ReadOnlySpan<bool> isMeant)
    {
        var (own, loudness) = (_rows[row], 0f);
        if (own.IsFull)
            foreach (var label in labels) loudness += _many[~own.From + label];
        else
            foreach (var (label, weight) in labels[0] < _firstDanger ? _few.AsSpan(own.From, own.Matters) : _few.AsSpan(own.From, own.All)[own.Matters..])
                if (isMeant[label]) loudness += weight;
        return loudness;
    }

    private static void Add(ReadOnlySpan<float> weights, float share, Span<float> sums)
    {
        var whole = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var added = MemoryMarshal.Cast<float, Vector<float>>(weights);
        for (var at = 0; at < added.Length; at++) whole[at] += added[at] * share;
        for (var at = added.Length * Vector<float>.Count; at < weights.Length; at++) sums[at] += weights[at] * share;
    }

    private float[] Full(List<RunWeight> weights)
    {
        var full = new float[_labels];
        foreach (var (label, weight) in weights) full[label] = weight;
        return full;
    }

    // No run holds the character 0, so runs of different length differ.
    private static ulong Packed(string gram)
    {
        var packed = 0UL;
        for (var at = 0; at < gram.Length; at++) packed |= (ulong)gram[at] << 16 * at;
        return packed;
    }

    // Where it stands, or else a free place.
    private int Place(ulong gram)
    {
        var place = unchecked((int)(gram * Spread >> _shift));
        while (_rows[place].Gram != gram && _rows[place].Gram != 0) place = (place + 1) & (_rows.Length - 1);
        return place;
    }

    // The last place of each run is kept in a table of the text's own size: one as large as the model would cost more than the text.
    private static void TellEarlier(Span<LearnedRun> runs)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * runs.Length + 1));
        var last = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(last, 0, size);
        for (var at = 0; at < runs.Length; at++)
        {
            var place = runs[at].Row & (size - 1);
            while (last[place] > 0 && runs[last[place] - 1].Row != runs[at].Row) place = (place + 1) & (size - 1);
            if (last[place] > 0) runs[at] = runs[at] with { Earlier = runs[last[place] - 1].Start };
            last[place] = at + 1;
        }
        ArrayPool<int>.Shared.Return(last);
    }
}
