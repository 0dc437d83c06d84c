using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Combinations by their first part, so that a text pays only for those that begin to be said.</summary>
internal sealed class CombinationIndex
{
    /// <summary>Characters between two things said near one another: about two short sentences.</summary>
    public const int Near = 24;

    private readonly Combination[] _byFirst;

    /// <summary>For each slot where those that begin with it begin.</summary>
    private readonly int[] _starts;

    /// <summary>The second slot of each, or its only one. Nearly every combination falls there, and so it is not even looked at.</summary>
    private readonly int[] _seconds;

    /// <param name="combinations">In any order.</param>
    /// <param name="slots">How many slots there are.</param>
    public CombinationIndex(IEnumerable<Combination> combinations, int slots)
    {
        _byFirst = [.. combinations.OrderBy(combination => combination.Slots[0])];
        _seconds = [.. _byFirst.Select(combination => combination.Slots[Math.Min(1, combination.Slots.Length - 1)])];
        _starts = new int[slots + 1];
        foreach (var combination in _byFirst) _starts[combination.Slots[0] + 1]++;
        for (var slot = 1; slot <= slots; slot++) _starts[slot] += _starts[slot - 1];
    }

    /// <summary>The combinations that are said, each once: where its parts stand closest.</summary>
    /// <param name="said">What is said of their parts.</param>
    /// <param name="found">Receives them.</param>
    public void Find(SaidParts said, ScratchList<SaidCombination> found)
    {
        foreach (var slot in said.Slots)
            for (var at = _starts[slot]; at < _starts[slot + 1]; at++)
                if (said.Has(_seconds[at]) && AllSaid(_byFirst[at], said) && Closest(_byFirst[at], said) is { IsDefault: false } parts)
                    found.Add(new(_byFirst[at], parts));
    }

    private static bool AllSaid(Combination combination, SaidParts said)
    {
        foreach (var slot in combination.Slots)
            if (!said.Has(slot)) return false;
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
        var (start, end) = SaidCombination.ExtentOf(parts);
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
