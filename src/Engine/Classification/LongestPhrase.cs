using System.Collections.Immutable;

namespace DiagnosisEngine.Classification;

/// <summary>Of phrases that overlap the longest speaks and the others are silent.</summary>
internal static class LongestPhrase
{
    /// <summary>Those that no longer one overlaps, in text order.</summary>
    public static ImmutableArray<HeardPhrase> Among(ReadOnlySpan<HeardPhrase> phrases)
    {
        if (AreApart(phrases)) return ImmutableArray.Create(phrases);
        var ranked = new (HeardPhrase Phrase, int At)[phrases.Length];
        for (var at = 0; at < ranked.Length; at++) ranked[at] = (phrases[at], at);
        Array.Sort(ranked, static (a, b) => Compare(a.Phrase, b.Phrase) is not 0 and var order ? order : a.At.CompareTo(b.At));
        var taken = new List<HeardPhrase>(ranked.Length);
        foreach (var (phrase, _) in ranked)
        {
            var at = FirstEndingAfter(taken, phrase.Match.Start);
            if (at == taken.Count || taken[at].Match.Start >= phrase.Match.End) taken.Insert(at, phrase);
        }
        return [.. taken];
    }

    private static int Compare(HeardPhrase a, HeardPhrase b) =>
        a.Pattern.Weight != b.Pattern.Weight ? b.Pattern.Weight.CompareTo(a.Pattern.Weight)
        : a.Match.Length != b.Match.Length ? b.Match.Length.CompareTo(a.Match.Length) : a.Match.Start.CompareTo(b.Match.Start);

    // In text order and none touching another: what most complaints hold of one matter.
    private static bool AreApart(ReadOnlySpan<HeardPhrase> phrases)
    {
        for (var at = 1; at < phrases.Length; at++)
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
    private static int FirstEndingAfter(List<HeardPhrase> taken, int start)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken[middle].Match.End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
