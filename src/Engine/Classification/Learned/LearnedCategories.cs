using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Ranks categories by how likely their groups are, and within a group by how likely they are themselves.</summary>
internal static class LearnedCategories
{
    /// <summary>Of the best score; what is below is not worth naming.</summary>
    private const double Floor = 0.25;

    /// <summary>Letters to a city name every trade in passing; below this what was learned takes them for none of ours.</summary>
    private const double LeastOfLetter = 0.5;

    private const int Named = 5, LoudestRuns = 5;

    /// <summary>Best first; empty: <c>other</c>. The score is the probability of the group, for its second category lowered as it is less likely than the first.</summary>
    public static ImmutableArray<ScoredCategory> Score(FrozenDictionary<string, Category> categories, LearnedReading learned, List<CategoryPhrases> phrases, IReadOnlySet<string>? among)
    {
        var groups = learned.Groups(phrases, among);
        var likeliest = groups[0];
        foreach (var group in groups)
            if (group.Probability > likeliest.Probability) likeliest = group;
        if (likeliest.Group == LearnedHearing.Other || learned.IsLetter && likeliest.Probability < LeastOfLetter) return [];
        var scored = new List<(string Category, double Score)>();
        foreach (var (group, probability) in groups)
            if (group != LearnedHearing.Other && probability >= Floor * likeliest.Probability) Add(learned.Within(group, phrases), probability, among, scored);
        scored.Sort(static (a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Category, b.Category));
        var named = ImmutableArray.CreateBuilder<ScoredCategory>(Named);
        foreach (var (category, score) in scored)
        {
            if (named.Count == Named || score < Floor * scored[0].Score) break;
            named.Add(new(categories[category], score, Evidence(category, Own(category, phrases), learned)));
        }
        return named.DrainToImmutable();
    }

    private static void Add(ImmutableArray<(string Category, double Probability)> within, double group, IReadOnlySet<string>? among, List<(string Category, double Score)> into)
    {
        double? most = null;
        foreach (var (category, probability) in within)
            if (among?.Contains(category) != false && !(probability <= most)) most = probability;
        foreach (var (category, probability) in within)
            if (among?.Contains(category) != false) into.Add((category, group * probability / most!.Value));
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
        var runs = learned.ForCategory(category, LoudestRuns);
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
}
