using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Ranks categories by how likely their groups are, and within a group by how likely they are themselves.</summary>
internal static class LearnedCategories
{
    /// <summary>Of the best score; what is below is not worth naming.</summary>
    private const double Floor = 0.25;

    /// <summary>Letters to a city name every trade in passing; below this what was learned takes them for none of ours.</summary>
    private const double LeastOfLetter = 0.5;

    private const int Named = 5;

    /// <summary>Best first; empty: <c>other</c>. The score is the probability of the group, for its second category lowered as it is less likely than the first.</summary>
    public static ImmutableArray<ScoredCategory> Score(FrozenDictionary<string, Category> categories, LearnedReading learned, List<CategoryPhrases> phrases, IReadOnlySet<string>? among)
    {
        var groups = learned.GroupIds;
        using var odds = new ScratchList<double>();
        var likely = odds.Take(groups.Length);
        learned.Groups(phrases, among, likely);
        var likeliest = 0;
        for (var group = 1; group < likely.Length; group++)
            if (likely[group] > likely[likeliest]) likeliest = group;
        if (groups[likeliest] == LearnedHearing.Other || learned.IsLetter && likely[likeliest] < LeastOfLetter) return [];
        using var scored = new ScratchList<Likely>();
        for (var group = 0; group < likely.Length; group++)
            if (likely[group] >= Floor * likely[likeliest] && groups[group] != LearnedHearing.Other) Add(group, likely[group], learned, phrases, among, scored);
        scored.Items.Sort(static (a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Category, b.Category));
        var count = 0;
        while (count < Math.Min(Named, scored.Count) && scored.Items[count].Score >= Floor * scored.Items[0].Score) count++;
        var named = new ScoredCategory[count];
        for (var at = 0; at < count; at++)
        {
            var (category, score) = scored.Items[at];
            named[at] = new(categories[category], score, Evidence(category, Own(category, phrases), learned));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(named);
    }

    private static void Add(int group, double likely, LearnedReading learned, List<CategoryPhrases> phrases, IReadOnlySet<string>? among, ScratchList<Likely> into)
    {
        var categories = learned.CategoriesOf(group);
        using var odds = new ScratchList<double>();
        var within = odds.Take(categories.Length);
        learned.Within(group, phrases, within);
        double? most = null;
        for (var at = 0; at < within.Length; at++)
            if (among?.Contains(categories[at]) != false && !(within[at] <= most)) most = within[at];
        for (var at = 0; at < within.Length; at++)
            if (among?.Contains(categories[at]) != false) into.Add(new(categories[at], likely * within[at] / most!.Value));
    }

    private static CategoryPhrases? Own(string category, List<CategoryPhrases> phrases)
    {
        foreach (var own in phrases)
            if (own.Category == category) return own;
        return null;
    }

    // What an author wrote explains better than what was learned.
    private static ImmutableArray<PhraseEvidence> Evidence(string category, CategoryPhrases? own, LearnedReading learned)
    {
        var runs = learned.ForCategory(category);
        if (own is null) return runs;
        var written = own.Evidence;
        // Both stand in text order.
        var together = ImmutableArray.CreateBuilder<PhraseEvidence>(written.Length + runs.Length);
        var next = 0;
        foreach (var run in runs)
        {
            if (OverlapsAny(run, written)) continue;
            while (next < written.Length && written[next].At.Start <= run.At.Start) together.Add(written[next++]);
            together.Add(run);
        }
        while (next < written.Length) together.Add(written[next++]);
        return together.DrainToImmutable();
    }

    private static bool OverlapsAny(PhraseEvidence run, ImmutableArray<PhraseEvidence> written)
    {
        foreach (var phrase in written)
            if (phrase.At.Overlaps(run.At)) return true;
        return false;
    }

    private readonly record struct Likely(string Category, double Score);
}
