using System.Collections.Immutable;

namespace DiagnosisEngine.Classification;

/// <summary>Of phrases that overlap the longest speaks and the others are silent.</summary>
internal static class LongestPhrase
{
    /// <summary>Those that no longer one overlaps, in text order.</summary>
    public static ImmutableArray<HeardPhrase> Among(List<HeardPhrase> phrases)
    {
        if (AreApart(phrases)) return [.. phrases];
        var taken = new SortedList<int, HeardPhrase>();
        foreach (var phrase in phrases.OrderByDescending(p => p.Pattern.Weight).ThenByDescending(p => p.Match.Length).ThenBy(p => p.Match.Start))
        {
            var at = FirstEndingAfter(taken, phrase.Match.Start);
            if (at < taken.Count && taken.Values[at].Match.Start < phrase.Match.End) continue;
            taken.Add(phrase.Match.Start, phrase);
        }
        return [.. taken.Values];
    }

    // In text order and none touching another: what most complaints hold of one matter.
    private static bool AreApart(List<HeardPhrase> phrases)
    {
        for (var at = 1; at < phrases.Count; at++)
            if (phrases[at].Match.Start < phrases[at - 1].Match.End) return false;
        return true;
    }

    /// <summary>A literal phrase that a longer one of these holds.</summary>
    public static bool IsInside(HeardPhrase phrase, ImmutableArray<HeardPhrase> longest)
    {
        if (!phrase.Pattern.IsLiteral) return false;
        var (low, high) = (0, longest.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (longest[middle].Match.End < phrase.Match.End) low = middle + 1;
            else high = middle;
        }
        return low < longest.Length && longest[low].Match.Start <= phrase.Match.Start && longest[low].Match.Length > phrase.Match.Length;
    }

    // What was taken never overlaps, so ends rise with starts.
    private static int FirstEndingAfter(SortedList<int, HeardPhrase> taken, int start)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken.Values[middle].Match.End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
