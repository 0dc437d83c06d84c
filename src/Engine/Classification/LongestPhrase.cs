namespace DiagnosisEngine.Classification;

/// <summary>Of phrases that overlap the longest speaks and the others are silent.</summary>
internal static class LongestPhrase
{
    /// <summary>More than most complaints hold of one matter; what ranks so many needs no memory of its own.</summary>
    private const int Few = 32;

    /// <summary>Those that no longer one overlaps, in text order.</summary>
    public static SomePhrases Among(SomePhrases phrases)
    {
        if (AreApart(phrases)) return phrases;
        var ranked = phrases.Length <= Few ? stackalloc Rank[Few] : new Rank[phrases.Length];
        for (var at = 0; at < phrases.Length; at++) ranked[at] = new(phrases[at].Pattern.Weight, phrases[at].Match.Start, phrases[at].Match.End, phrases.Places[at]);
        ranked = ranked[..phrases.Length];
        ranked.Sort(static (a, b) => Compare(a, b));
        var taken = phrases.Length <= Few ? stackalloc Rank[Few] : new Rank[phrases.Length];
        var count = 0;
        foreach (var one in ranked)
        {
            var at = FirstEndingAfter(taken[..count], one.Start);
            if (at < count && taken[at].Start < one.End) continue;
            taken[at..count++].CopyTo(taken[(at + 1)..]);
            taken[at] = one;
        }
        var longest = new int[count];
        for (var at = 0; at < count; at++) longest[at] = taken[at].Place;
        return phrases.With(longest);
    }

    /// <summary>A literal phrase that a longer one of these holds.</summary>
    public static bool IsInside(in HeardPhrase phrase, SomePhrases longest)
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

    // Of those that say as much, as long and at one place the one heard first.
    private static int Compare(Rank a, Rank b) =>
        a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight)
        : a.End - a.Start != b.End - b.Start ? (b.End - b.Start).CompareTo(a.End - a.Start)
        : a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Place.CompareTo(b.Place);

    // In text order and none touching another: what most complaints hold of one matter.
    private static bool AreApart(SomePhrases phrases)
    {
        for (var at = 1; at < phrases.Length; at++)
            if (phrases[at].Match.Start < phrases[at - 1].Match.End) return false;
        return true;
    }

    // What was taken never overlaps, so ends rise with starts.
    private static int FirstEndingAfter(ReadOnlySpan<Rank> taken, int start)
    {
        var (low, high) = (0, taken.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken[middle].End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private readonly record struct Rank(int Weight, int Start, int End, int Place);
}
