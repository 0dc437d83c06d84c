using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>Many phrases, found in one pass. Immutable, safe to share between threads.</summary>
internal sealed class PhraseIndex
{
    private readonly LiteralFinder _anchors;

    /// <summary>By anchor: phrases that are nothing else, and phrases of more than it.</summary>
    private readonly int[][] _bare, _longer;

    public PhraseIndex(IEnumerable<PhrasePattern> patterns)
    {
        Patterns = [.. patterns];
        var byAnchor = Enumerable.Range(0, Patterns.Length).GroupBy(i => Patterns[i].Elements[Patterns[i].Anchor].Text).ToList();
        _anchors = new([.. byAnchor.Select(g => g.Key)]);
        _bare = [.. byAnchor.Select(g => g.Where(i => Patterns[i].IsLiteral).ToArray())];
        _longer = [.. byAnchor.Select(g => g.Where(i => !Patterns[i].IsLiteral).ToArray())];
    }

    /// <summary>In the given order; finds name their index.</summary>
    public ImmutableArray<PhrasePattern> Patterns { get; }

    /// <summary>Every phrase that stands in the text, once for each place of its anchor, by start.</summary>
    public ImmutableArray<PhraseMatch> Find(IntakeText text)
    {
        var (values, times) = (new ValueCandidates(text, withMoments: false), new ValueCandidates(text, withMoments: true));
        using var found = new ScratchList<PhraseMatch>();
        foreach (var (literal, start, end) in _anchors.Find(text.Text))
        {
            if (_bare[literal].Length > 0 && !PhraseFit.IsInsideWord(text.Text, start) && !PhraseFit.IsInsideWord(text.Text, end))
                foreach (var pattern in _bare[literal]) found.Add(new(pattern, start, end, null));
            foreach (var pattern in _longer[literal])
                if (new PhraseFit(text, TakesTimes(Patterns[pattern].Fact) ? times : values, Patterns[pattern]).At(start, end) is { } fit)
                    found.Add(new(pattern, fit.Start, fit.End, fit.Value));
        }
        found.Items.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Pattern.CompareTo(b.Pattern));
        return found.ToImmutable();
    }

    private static bool TakesTimes(FactDefinition? fact) => fact is { Type: FactType.Duration or FactType.Date or FactType.DateTime };
}
