using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Many phrases, found in one pass. Immutable, safe to share between threads.</summary>
internal sealed class PhraseIndex
{
    private readonly LiteralAutomaton _automaton;
    private readonly int[][] _patternsOf;
    private readonly int[] _lengths;

    public PhraseIndex(IEnumerable<PhrasePattern> patterns)
    {
        Patterns = [.. patterns];
        var byAnchor = Enumerable.Range(0, Patterns.Length).GroupBy(i => Patterns[i].Elements[Patterns[i].Anchor].Text).ToList();
        _automaton = new([.. byAnchor.Select(g => g.Key)]);
        _patternsOf = [.. byAnchor.Select(g => g.ToArray())];
        _lengths = [.. byAnchor.Select(g => g.Key.Length)];
    }

    /// <summary>In the given order; finds name their index.</summary>
    public ImmutableArray<PhrasePattern> Patterns { get; }

    /// <summary>Every phrase that stands in the text, once for each place of its anchor, by start.</summary>
    public ImmutableArray<PhraseMatch> Find(IntakeText text)
    {
        var values = new ValueCandidates(text);
        var found = ImmutableArray.CreateBuilder<PhraseMatch>();
        foreach (var (literal, end) in _automaton.Find(text.Text))
            foreach (var pattern in _patternsOf[literal])
                if (new PhraseFit(text, values, Patterns[pattern]).At(end - _lengths[literal], end) is { } fit)
                    found.Add(new(pattern, fit.Start, fit.End, fit.Value));
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Pattern.CompareTo(b.Pattern));
        return found.DrainToImmutable();
    }
}
