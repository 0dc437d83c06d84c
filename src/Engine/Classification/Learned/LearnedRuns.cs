using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Every run of characters that was learned for any label, numbered. A text is looked up once for all that is asked of it.</summary>
internal sealed class LearnedRuns
{
    private readonly LiteralTree _tree;
    private readonly bool[] _isRun;

    public LearnedRuns(IEnumerable<LabelWeights> labels)
    {
        // What no text is taken apart into was never learned from one.
        string[] grams = [.. labels.SelectMany(label => label.Grams).Select(gram => gram.Gram).Where(gram => gram.Length is > 0 and <= GramReader.Longest && gram.All(char.IsLetterOrDigit))];
        _tree = new(grams);
        _isRun = new bool[_tree.Count];
        foreach (var gram in grams) _isRun[_tree.Find(gram)] = true;
    }

    /// <summary>One more than the highest row.</summary>
    public int Count => _isRun.Length;

    /// <summary>The row of a run; null: it never stands in a text.</summary>
    public int? RowOf(string gram) => _tree.Find(gram) is var node && _isRun[node] ? node : null;

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
                if (_isRun[node]) found[count++] = new(node, start, at + 1 - start);
            }
        }
        TellEarlier(found.AsSpan(0, count));
        var runs = ImmutableArray.Create(found.AsSpan(0, count));
        ArrayPool<LearnedRun>.Shared.Return(found);
        return runs;
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
