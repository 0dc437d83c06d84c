using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Ranks categories by how likely their groups are, and within a group by how likely they are themselves.</summary>
internal static class LearnedCategories
{
    /// <summary>Of the best score; what is below is not worth naming.</summary>
    private const double Floor = 0.25;

    /// <summary>Letters to a city name every trade in passing; below this what was learned takes them for none of ours.</summary>
    private const double SureOfLetter = 0.5;

    private const int Named = 5, LoudestRuns = 5;

    /// <summary>Best first; empty: <c>other</c>. The score is the probability of the group, for its second category lowered as it is less likely than the first.</summary>
    public static ImmutableArray<ScoredCategory> Score(RuleBase rules, LearnedReading learned, List<CategoryPhrases> phrases, IReadOnlySet<string>? among)
    {
        var own = phrases.ToDictionary(p => p.Category, StringComparer.Ordinal);
        var groups = learned.Groups(phrases, among);
        var likeliest = groups.MaxBy(g => g.Probability);
        if (likeliest.Group == LearnedHearing.Other || learned.IsLetter && likeliest.Probability < SureOfLetter) return [];
        var scored = groups.Where(g => g.Group != LearnedHearing.Other && g.Probability >= Floor * likeliest.Probability).SelectMany(group =>
            {
                var within = learned.Within(group.Group, phrases).Where(c => among?.Contains(c.Category) != false).ToList();
                var most = within.Select(c => c.Probability).DefaultIfEmpty(1).Max();
                return within.Select(c => (Category: rules.Categories[c.Category], Score: group.Probability * c.Probability / most));
            })
            .OrderByDescending(c => c.Score).ThenBy(c => c.Category.Id, StringComparer.Ordinal).ToList();
        if (scored.Count == 0) return [];
        return
        [
            .. scored.Where(c => c.Score >= Floor * scored[0].Score).Take(Named)
                .Select(c => new ScoredCategory(c.Category, c.Score, Evidence(c.Category.Id, own.GetValueOrDefault(c.Category.Id), learned))),
        ];
    }

    // What an author wrote explains better than what was learned.
    private static ImmutableArray<PhraseEvidence> Evidence(string category, CategoryPhrases? own, LearnedReading learned)
    {
        var runs = learned.ForCategory(category, LoudestRuns);
        if (own is null) return runs;
        var written = own.Evidence;
        return [.. written.Concat(runs.Where(run => !written.Any(p => p.At.Start < run.At.Start + run.At.Length && run.At.Start < p.At.Start + p.At.Length))).OrderBy(p => p.At.Start)];
    }
}
