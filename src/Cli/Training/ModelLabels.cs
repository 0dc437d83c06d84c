using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>What is learned, in one row: groups, then categories, then hazards, last whether there is any danger.</summary>
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
        _categoryAt = Categories.Select((id, at) => (id, at)).ToDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
    }

    public ImmutableArray<string> Groups { get; }

    public ImmutableArray<string> Categories { get; }

    public ImmutableArray<string> Hazards { get; }

    /// <summary>For each category the index of its group.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>For each group the labels of its categories.</summary>
    public ImmutableArray<ImmutableArray<int>> CategoriesOf { get; }

    public int FirstCategory => Groups.Length;

    public int FirstHazard => Groups.Length + Categories.Length;

    public int AnyDanger => FirstHazard + Hazards.Length;

    public int Count => AnyDanger + 1;

    /// <summary>Of the group; -1: nobody judged it.</summary>
    public int Group(LabelledText text) => Groups.IndexOf(text.Group);

    /// <summary>Of the category; -1: nobody judged it so exactly.</summary>
    public int Category(LabelledText text) => text.Category is { } id ? CategoryAt(id) : -1;

    /// <summary>The index of a category.</summary>
    public int CategoryAt(string id) => _categoryAt[id];

    /// <summary>The danger is in the text; the last is any danger.</summary>
    public bool IsOf(LabelledText text, int danger) => danger < Hazards.Length ? text.Hazards.Contains(Hazards[danger]) : !text.Hazards.IsEmpty;
}
