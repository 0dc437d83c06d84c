using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>What is learned, in one row: groups, then categories, then hazards, then whether there is any danger and what else speaks for it where it is called by its name, last what groups share.</summary>
internal sealed class ModelLabels
{
    private readonly Dictionary<string, int> _categoryAt;

    public ModelLabels(RuleBase rules)
    {
        Groups = [.. rules.Groups.Select(g => g.Id)];
        Categories = [.. rules.Categories.Keys];
        Hazards = [.. rules.Hazards.Keys];
        GroupOf = [.. rules.Categories.Values.Select(c => Groups.IndexOf(c.Group))];
        CategoriesOf = [.. Groups.Select((_, group) => Enumerable.Range(0, Categories.Length).Where(at => GroupOf[at] == group).Select(at => FirstCategory + at).ToImmutableArray())];
        Traits = [.. rules.Groups.SelectMany(g => g.Traits).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        TraitsOf = [.. rules.Groups.Select(g => g.Traits.Select(trait => FirstTrait + Traits.IndexOf(trait)).ToImmutableArray())];
        _categoryAt = Categories.Select((id, at) => (id, at)).ToDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
    }

    public ImmutableArray<string> Groups { get; }

    public ImmutableArray<string> Categories { get; }

    public ImmutableArray<string> Hazards { get; }

    public ImmutableArray<string> Traits { get; }

    /// <summary>For each group the labels of its traits.</summary>
    public ImmutableArray<ImmutableArray<int>> TraitsOf { get; }

    /// <summary>For each category the index of its group.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>For each group the labels of its categories.</summary>
    public ImmutableArray<ImmutableArray<int>> CategoriesOf { get; }

    public int FirstCategory => Groups.Length;

    public int FirstHazard => Groups.Length + Categories.Length;

    public int AnyDanger => FirstHazard + Hazards.Length;

    public int PlainDanger => AnyDanger + 1;

    public int FirstTrait => PlainDanger + 1;

    public int Count => FirstTrait + Traits.Length;

    /// <summary>Of the group; -1: nobody judged it.</summary>
    public int Group(LabelledText text) => Groups.IndexOf(text.Group);

    /// <summary>Of the category; -1: nobody judged it so exactly.</summary>
    public int Category(LabelledText text) => text.Category is { } id ? CategoryAt(id) : -1;

    /// <summary>The index of a category.</summary>
    public int CategoryAt(string id) => _categoryAt[id];

    /// <summary>The text is of the label. A text whose group nobody judged is of none.</summary>
    public bool IsOf(LabelledText text, int label) =>
        label < FirstCategory ? Group(text) == label
        : label < FirstHazard ? Category(text) == label - FirstCategory
        : label < AnyDanger ? text.Hazards.Contains(Hazards[label - FirstHazard])
        : label < FirstTrait ? !text.Hazards.IsEmpty
        : Group(text) is >= 0 and var group && TraitsOf[group].Contains(label);
}
