using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>What two plain ways make of the same complaints: the most frequent group, and the authors' words looked for one by one, without negation, gaps, nearness or anything learned.</summary>
internal sealed class Baselines
{
    private const string Other = "other";

    private readonly ImmutableArray<(string Group, string Word)> _words;

    public Baselines(RuleBase rules) => _words =
    [
        .. rules.Categories.Values.SelectMany(category => category.Signals.Strong.Concat(category.Signals.Weak).Select(phrase => (category.Group, Word: phrase.Text)))
            .Where(pair => pair.Word.IndexOfAny(['…', '&', '<', '{']) < 0).Distinct(),
    ];

    /// <summary>The group that most of these are of.</summary>
    public static string Majority(IEnumerable<HeardText> texts) =>
        texts.CountBy(t => t.Label.Group).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).FirstOrDefault(Other);

    /// <summary>Each complaint as it would be heard if its group were always the most frequent one of the other parts.</summary>
    public static ImmutableArray<HeardText> ByMajority(IReadOnlyList<HeardText> texts, ImmutableArray<int> parts) =>
        [.. texts.Select((text, at) => As(text, Majority(parts.IsEmpty ? texts : texts.Where((_, other) => parts[other] != parts[at]))))];

    /// <summary>Each complaint as the group most of whose words stand in it.</summary>
    public ImmutableArray<HeardText> ByKeywords(IEnumerable<HeardText> texts) => [.. texts.Select(text => As(text, Keywords(text.Label.Text)))];

    private string Keywords(string text) => _words.Where(pair => text.Contains(pair.Word, StringComparison.OrdinalIgnoreCase)).CountBy(pair => pair.Group)
        .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).FirstOrDefault(Other);

    private static HeardText As(HeardText text, string group) => text with { Group = group, Category = null, Score = 0, Hazards = [] };
}
