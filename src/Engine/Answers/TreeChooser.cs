using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>Which categories are likely and which trees answer them.</summary>
internal sealed class TreeChooser(RuleBase rules)
{
    /// <summary>Likely is what scores at least half of the best and would stand alone, at most three: weak phrases beside a strong one bring no tree in.</summary>
    private const int MostCategories = 3;

    private readonly FrozenDictionary<string, ImmutableArray<DecisionTree>> _treesByCategory = (
        from tree in rules.Trees.Values
        where !tree.IsGate
        from category in tree.Handles
        group tree by category).ToFrozenDictionary(trees => trees.Key, trees => trees.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>A named category or tree is the only one; else the likely ones, best first.</summary>
    public ImmutableArray<Category> Categories(BoundComplaint complaint, Hearing hearing)
    {
        if (complaint.Category is { } named) return [named];
        if (complaint.Tree is { } tree)
            return [.. tree.Handles.Where(rules.Categories.ContainsKey).Select(id => rules.Categories[id]).Take(1)];
        if (hearing.Categories is not [var best, ..]) return [];
        var likely = ImmutableArray.CreateBuilder<Category>(MostCategories);
        foreach (var heard in hearing.Categories)
        {
            if (likely.Count == MostCategories || heard.Score < Math.Max(best.Score / 2, CategoryScorer.Threshold)) break;
            likely.Add(heard.Category);
        }
        return likely.DrainToImmutable();
    }

    /// <summary>The trees that answer, in the order of their categories; a category none of whose trees answers stands for itself.</summary>
    /// <param name="complaint">The request.</param>
    /// <param name="categories">The likely ones.</param>
    /// <param name="onTrial">Trees on trial answer in place of those in use.</param>
    public ImmutableArray<Subject> Subjects(BoundComplaint complaint, ImmutableArray<Category> categories, bool onTrial = false)
    {
        if (complaint.Tree is { } named) return (named.IsInUse || (onTrial && named.IsOnTrial)) && named.IsEffective(Day(complaint)) ? [Subject.Of(named.Id)] : [];
        var subjects = ImmutableArray.CreateBuilder<Subject>(categories.Length);
        foreach (var category in categories)
        {
            var any = false;
            foreach (var tree in Answering(category.Id, complaint, onTrial))
            {
                any = true;
                Add(Subject.Of(tree.Id));
            }
            if (!any) Add(Subject.Of(category));
        }
        return subjects.DrainToImmutable();

        void Add(Subject subject)
        {
            if (!subjects.Contains(subject)) subjects.Add(subject);
        }
    }

    /// <summary>What was heard, each category told apart by whether a tree answers it.</summary>
    public Hearing Mark(BoundComplaint complaint, Hearing hearing, bool onTrial = false) => hearing with
    {
        Categories = [.. hearing.Categories.Select(c => c with { HasTree = Answering(c.Category.Id, complaint, onTrial).Length > 0 })],
    };

    private ImmutableArray<DecisionTree> Answering(string category, BoundComplaint complaint, bool onTrial)
    {
        if (!_treesByCategory.TryGetValue(category, out var trees)) return [];
        var day = Day(complaint);
        foreach (var tree in trees)
            if (!tree.IsEffective(day)) trees = trees.Remove(tree);
        return onTrial && trees.Any(static tree => tree.IsOnTrial) ? trees.RemoveAll(static tree => !tree.IsOnTrial) : InUse(trees);
    }

    private static ImmutableArray<DecisionTree> InUse(ImmutableArray<DecisionTree> trees)
    {
        foreach (var tree in trees)
            if (!tree.IsInUse) trees = trees.Remove(tree);
        return trees;
    }

    private static DateOnly Day(BoundComplaint complaint) => DateOnly.FromDateTime(complaint.ReceivedAt.DateTime);
}
