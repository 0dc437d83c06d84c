using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Every run of characters that was learned, with all it weighs in one row: first for what a complaint is about, then for dangers. A text is looked up once for all that is asked of it.</summary>
internal sealed class LearnedRuns
{
    private readonly LiteralTree _tree;
    private readonly RunWeight[] _weights;

    /// <summary>For each node where its row begins and where dangers begin in it; what is no run has an empty row.</summary>
    private readonly int[] _rows;

    /// <param name="labels">In the order of their numbers.</param>
    /// <param name="firstDanger">The number from which on they are dangers.</param>
    public LearnedRuns(IReadOnlyList<LabelWeights> labels, int firstDanger)
    {
        // What no text is taken apart into was never learned from one.
        var learned = labels.SelectMany((label, at) => label.Grams.Select(gram => (gram.Gram, Weight: new RunWeight(at, (float)gram.Weight))))
            .Where(entry => entry.Gram.Length is > 0 and <= GramReader.Longest && entry.Gram.All(char.IsLetterOrDigit)).ToList();
        _tree = new(learned.Select(entry => entry.Gram));
        var rows = learned.Select(entry => (Node: _tree.Find(entry.Gram), entry.Weight)).OrderBy(entry => entry.Node).ToList();
        _weights = [.. rows.Select(entry => entry.Weight)];
        _rows = new int[2 * _tree.Count + 1];
        foreach (var (node, weight) in rows) _rows[2 * node + (weight.Label < firstDanger ? 1 : 2)]++;
        for (var at = 1; at < _rows.Length; at++) _rows[at] += _rows[at - 1];
    }

    /// <summary>What a run speaks for beside dangers.</summary>
    public ReadOnlySpan<RunWeight> OfMatters(int row) => Between(2 * row, 2 * row + 1);

    /// <summary>The dangers it speaks for.</summary>
    public ReadOnlySpan<RunWeight> OfDangers(int row) => Between(2 * row + 1, 2 * row + 2);

    /// <summary>All it speaks for.</summary>
    public ReadOnlySpan<RunWeight> OfAll(int row) => Between(2 * row, 2 * row + 2);

    /// <summary>The learned runs of a text, by start, shorter ones first.</summary>
    /// <param name="folded">A text as <see cref="GramReader.Fold"/> gives it.</param>
    public ImmutableArray<LearnedRun> Find(string folded)
    {
        var found = ArrayPool<LearnedRun>.Shared.Rent(GramReader.Longest * folded.Length);
        var count = 0;
        for (var start = 0; start < folded.Length; start++)
        {
            var node = LiteralTree.Root;
            for (var at = start; at < folded.Length && at < start + GramReader.Longest; at++)
            {
                node = _tree.Find(node, folded[at]);
                if (node == LiteralTree.Root) break;
                if (_rows[2 * node] < _rows[2 * node + 2]) found[count++] = new(node, start, at + 1 - start);
            }
        }
        TellEarlier(found.AsSpan(0, count));
        var runs = ImmutableArray.Create(found.AsSpan(0, count));
        ArrayPool<LearnedRun>.Shared.Return(found);
        return runs;
    }

    private ReadOnlySpan<RunWeight> Between(int from, int to) => _weights.AsSpan(_rows[from], _rows[to] - _rows[from]);

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
