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
    /// <param name="heard">Matches by slot, each list by start.</param>
    public IEnumerable<(Combination Combination, ImmutableArray<PhraseMatch> Parts)> Find(Dictionary<int, List<PhraseMatch>> heard)
    {
        var longest = Longest(heard);
        foreach (var (slot, firsts) in heard)
            foreach (var combination in _byFirst[slot])
                if (AllHeard(combination, heard) && Closest(combination, firsts, heard, longest) is { } parts) yield return (combination, parts);
    }

    // Nearly every combination falls here, and this costs nothing to find out.
    private static bool AllHeard(Combination combination, Dictionary<int, List<PhraseMatch>> heard)
    {
        foreach (var slot in combination.Slots)
            if (!heard.ContainsKey(slot)) return false;
        return true;
    }

    private static ImmutableArray<PhraseMatch>? Closest(Combination combination, List<PhraseMatch> firsts, Dictionary<int, List<PhraseMatch>> heard, int longest)
    {
        ImmutableArray<PhraseMatch>? best = null;
        var bestWidth = int.MaxValue;
        foreach (var first in firsts)
        {
            if (Around(combination, first, heard, longest) is not { } parts) continue;
            var width = parts.Max(p => p.End) - parts.Min(p => p.Start);
            if (width < bestWidth) (best, bestWidth) = (parts, width);
        }
        return best;
    }

    private static ImmutableArray<PhraseMatch>? Around(Combination combination, PhraseMatch first, Dictionary<int, List<PhraseMatch>> heard, int longest)
    {
        var parts = ImmutableArray.Create(first);
        foreach (var slot in combination.Slots.Skip(1))
        {
            if (Nearest(first, heard[slot], parts, longest) is not { } near) return null;
            parts = parts.Add(near);
        }
        return parts;
    }

    private static PhraseMatch? Nearest(PhraseMatch first, List<PhraseMatch> matches, ImmutableArray<PhraseMatch> taken, int longest)
    {
        PhraseMatch? best = null;
        var bestGap = Near + 1;
        for (var at = FirstFrom(matches, first.Start - Near - longest); at < matches.Count && matches[at].Start <= first.End + Near; at++)
        {
            var match = matches[at];
            var gap = Math.Max(match.Start - first.End, first.Start - match.End);
            if (gap >= bestGap || taken.Any(t => t.Start < match.End && match.Start < t.End)) continue;
            (best, bestGap) = (match, gap);
        }
        return best;
    }

    private static int Longest(Dictionary<int, List<PhraseMatch>> heard)
    {
        var longest = 0;
        foreach (var matches in heard.Values)
            foreach (var match in matches) longest = Math.Max(longest, match.Length);
        return longest;
    }

    // Matches stand by start, so those that may be near are neighbours in their list.
    private static int FirstFrom(List<PhraseMatch> matches, int start)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
