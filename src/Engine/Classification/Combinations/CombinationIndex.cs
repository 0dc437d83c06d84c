using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Combinations by their first part, so that a text pays only for those that begin to be said.</summary>
internal sealed class CombinationIndex(IEnumerable<Combination> combinations)
{
    /// <summary>Characters between two things said near one another: about two short sentences.</summary>
    public const int Near = 24;

    private readonly ILookup<int, Combination> _byFirst = combinations.ToLookup(c => c.Slots[0]);

    /// <summary>The combinations that are said, each once: where its parts stand closest.</summary>
    public IEnumerable<(Combination Combination, ImmutableArray<PhraseMatch> Parts)> Find(SaidParts said)
    {
        foreach (var slot in said.Slots)
            foreach (var combination in _byFirst[slot])
                if (AllSaid(combination, said) && Closest(combination, said) is { IsDefault: false } parts) yield return (combination, parts);
    }

    // Nearly every combination falls here, and this costs nothing to find out.
    private static bool AllSaid(Combination combination, SaidParts said)
    {
        foreach (var slot in combination.Slots)
            if (said.Of(slot).IsEmpty) return false;
        return true;
    }

    private static ImmutableArray<PhraseMatch> Closest(Combination combination, SaidParts said)
    {
        Span<PhraseMatch> parts = new PhraseMatch[combination.Slots.Length];
        ImmutableArray<PhraseMatch> best = default;
        var bestWidth = int.MaxValue;
        foreach (var first in said.Of(combination.Slots[0]))
        {
            if (!IsAround(combination, first, said, parts)) continue;
            var width = Width(parts);
            if (width < bestWidth) (best, bestWidth) = (ImmutableArray.Create(parts), width);
        }
        return best;
    }

    private static int Width(ReadOnlySpan<PhraseMatch> parts)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var part in parts) (start, end) = (Math.Min(start, part.Start), Math.Max(end, part.End));
        return end - start;
    }

    private static bool IsAround(Combination combination, PhraseMatch first, SaidParts said, Span<PhraseMatch> parts)
    {
        parts[0] = first;
        for (var part = 1; part < parts.Length; part++)
        {
            if (Nearest(first, said.Of(combination.Slots[part]), parts[..part], said.Longest) is not { } near) return false;
            parts[part] = near;
        }
        return true;
    }

    private static PhraseMatch? Nearest(PhraseMatch first, ReadOnlySpan<PhraseMatch> matches, ReadOnlySpan<PhraseMatch> taken, int longest)
    {
        PhraseMatch? best = null;
        var bestGap = Near + 1;
        for (var at = FirstFrom(matches, first.Start - Near - longest); at < matches.Length && matches[at].Start <= first.End + Near; at++)
        {
            var match = matches[at];
            var gap = Math.Max(match.Start - first.End, first.Start - match.End);
            if (gap >= bestGap || OverlapsAny(match, taken)) continue;
            (best, bestGap) = (match, gap);
        }
        return best;
    }

    private static bool OverlapsAny(PhraseMatch match, ReadOnlySpan<PhraseMatch> taken)
    {
        foreach (var other in taken)
            if (other.Start < match.End && match.Start < other.End) return true;
        return false;
    }

    // Matches stand by start, so those that may be near are neighbours in their list.
    private static int FirstFrom(ReadOnlySpan<PhraseMatch> matches, int start)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
