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

    private readonly Dictionary<string, DecisionTree[]> _treesByCategory = (
        from tree in rules.Trees.Values
        where !tree.IsGate
        from category in tree.Handles
        group tree by category).ToDictionary(trees => trees.Key, trees => trees.ToArray(), StringComparer.Ordinal);

    /// <summary>A named category or tree is the only one; else the likely ones, best first.</summary>
    public ImmutableArray<Category> Categories(BoundComplaint complaint, Hearing hearing)
    {
        if (complaint.Category is { } named) return [named];
        if (complaint.Tree is { } tree)
            return [.. tree.Handles.Where(rules.Categories.ContainsKey).Select(id => rules.Categories[id]).Take(1)];
        var best = hearing.Categories.IsEmpty ? 0 : hearing.Categories[0].Score;
        return [.. hearing.Categories.TakeWhile(c => c.Score >= Math.Max(best / 2, CategoryScorer.Threshold)).Take(MostCategories).Select(c => c.Category)];
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

    private DecisionTree[] Answering(string category, BoundComplaint complaint, bool onTrial)
    {
        if (!_treesByCategory.TryGetValue(category, out var trees)) return [];
        var effective = Array.FindAll(trees, tree => tree.IsEffective(Day(complaint)));
        var tried = onTrial ? Array.FindAll(effective, tree => tree.IsOnTrial) : [];
        return tried.Length > 0 ? tried : Array.FindAll(effective, tree => tree.IsInUse);
    }

    private static DateOnly Day(BoundComplaint complaint) => DateOnly.FromDateTime(complaint.ReceivedAt.DateTime);
}
