using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Many phrases, found in one pass. Immutable, safe to share between threads.</summary>
internal sealed class PhraseIndex
{
    private readonly LiteralFinder _anchors;

    /// <summary>By anchor: phrases that are nothing else, then phrases of more than it.</summary>
    private readonly AnchoredPhrase[] _byAnchor;

    /// <summary>For each anchor where its own begin, then where those of more than it begin.</summary>
    private readonly int[] _starts;

    public PhraseIndex(IEnumerable<PhrasePattern> patterns)
    {
        Patterns = [.. patterns];
        var byAnchor = Enumerable.Range(0, Patterns.Length).GroupBy(i => Patterns[i].Elements[Patterns[i].Anchor].Text).ToList();
        _anchors = new([.. byAnchor.Select(g => g.Key)]);
        _byAnchor = [.. byAnchor.SelectMany(g => g.OrderBy(i => !Patterns[i].IsLiteral)).Select(i => new AnchoredPhrase(i, Patterns[i]))];
        _starts = new int[2 * byAnchor.Count + 1];
        for (var at = 0; at < byAnchor.Count; at++)
        {
            var bare = byAnchor[at].Count(i => Patterns[i].IsLiteral);
            (_starts[2 * at + 1], _starts[2 * at + 2]) = (_starts[2 * at] + bare, _starts[2 * at] + byAnchor[at].Count());
        }
    }

    /// <summary>In the given order; finds name their index.</summary>
    public ImmutableArray<PhrasePattern> Patterns { get; }

    /// <summary>Every phrase that stands in the text, once for each place of its anchor, by start.</summary>
    public ImmutableArray<PhraseMatch> Find(IntakeText text)
    {
        using var found = new ScratchList<PhraseMatch>();
        Find(text, found);
        return found.ToImmutable();
    }

    /// <inheritdoc cref="Find(IntakeText)"/>
    /// <param name="text">The complaint.</param>
    /// <param name="found">Empty; receives them.</param>
    public void Find(IntakeText text, ScratchList<PhraseMatch> found)
    {
        var values = new ValueCandidates(text);
        foreach (var (literal, start, end) in _anchors.Find(text.Text))
        {
            var (bare, longer, behind) = (_starts[2 * literal], _starts[2 * literal + 1], _starts[2 * literal + 2]);
            if (bare < longer && !PhraseFit.IsInsideWord(text.Text, start) && !PhraseFit.IsInsideWord(text.Text, end))
                for (var at = bare; at < longer; at++) Add(new(_byAnchor[at].Pattern, start, end, null), found);
            for (var at = longer; at < behind; at++)
                if (_byAnchor[at].MayStand(text.Text, start, end) && new PhraseFit(text, values, Patterns[_byAnchor[at].Pattern]).At(start, end) is { } fit)
                    Add(new(_byAnchor[at].Pattern, fit.Start, fit.End, fit.Value), found);
        }
    }

    // Anchors come by their ends, so what a find must stand before is never far back, however long the text.
    private static void Add(PhraseMatch match, ScratchList<PhraseMatch> found)
    {
        var at = found.Count;
        while (at > 0 && IsBefore(match, found.Items[at - 1])) at--;
        found.Insert(at, match);
    }

    // By start, then longest first, then as given.
    private static bool IsBefore(in PhraseMatch one, in PhraseMatch other) =>
        one.Start != other.Start ? one.Start < other.Start : one.End != other.End ? one.End > other.End : one.Pattern < other.Pattern;
}
