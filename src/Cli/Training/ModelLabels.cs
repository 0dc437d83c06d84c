using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>What is learned, in one row: groups, then categories, then hazards, last whether there is any danger.</summary>
internal sealed class ModelLabels(RuleBase rules)
{
    private readonly ImmutableSortedDictionary<string, int> _categoryAt = rules.Categories.Keys.Select((id, at) => (id, at)).ToImmutableSortedDictionary(c => c.id, c => c.at, StringComparer.Ordinal);

    public ImmutableArray<string> Groups { get; } = [.. rules.Groups.Select(g => g.Id)];

    public ImmutableArray<string> Categories { get; } = [.. rules.Categories.Keys];

    public ImmutableArray<string> Hazards { get; } = [.. rules.Hazards.Keys];

    /// <summary>For each category the index of its group.</summary>
    public ImmutableArray<int> GroupOf { get; } = [.. rules.Categories.Values.Select(c => rules.Groups.Select(g => g.Id).ToList().IndexOf(c.Group))];

    /// <summary>For each group the labels of its categories.</summary>
    public ImmutableArray<ImmutableArray<int>> CategoriesOf { get; } =
    [
        .. rules.Groups.Select(group => rules.Categories.Values.Select((category, at) => (category, at)).Where(c => c.category.Group == group.Id).Select(c => rules.Groups.Length + c.at).ToImmutableArray()),
    ];

    public int FirstCategory => Groups.Length;

    public int FirstHazard => Groups.Length + Categories.Length;

    public int AnyDanger => FirstHazard + Hazards.Length;

    public int Count => AnyDanger + 1;

    /// <summary>Of the group; -1: nobody judged it.</summary>
    public int Group(LabelledText text) => Groups.IndexOf(text.Group);

    /// <summary>Of the category; -1: nobody judged it so exactly.</summary>
    public int Category(LabelledText text) => text.Category is { } id ? _categoryAt[id] : -1;

    /// <summary>The danger is in the text; the last is any danger.</summary>
    public bool IsOf(LabelledText text, int danger) => danger < Hazards.Length ? text.Hazards.Contains(Hazards[danger]) : !text.Hazards.IsEmpty;
}
