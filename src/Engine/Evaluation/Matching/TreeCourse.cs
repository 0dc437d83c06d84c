using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>The trees that one case may come to. Immutable.</summary>
public sealed record TreeCourse
{
    private TreeCourse(ImmutableArray<TreeRules> stages, ImmutableArray<TreeRules> trees) => (Stages, Trees) = (stages, trees);

    /// <summary>The id of the tree that the course is for; of a category without a tree, that of its last gate.</summary>
    public string Tree => Stages[^1].Tree;

    /// <summary>The gates in their order, the tree, then the trees that <c>go</c> leads to. <see cref="TreeCase.At"/> counts in this order.</summary>
    public ImmutableArray<TreeRules> Trees { get; }

    /// <summary>The gates and the tree.</summary>
    internal ImmutableArray<TreeRules> Stages { get; }

    internal static TreeCourse Of(ImmutableArray<TreeRules> stages)
    {
        var trees = stages.ToBuilder();
        for (var i = 0; i < trees.Count; i++)
            foreach (var behind in trees[i].GoesTo)
                if (IndexOf(trees, behind) < 0)
                    trees.Add(behind);
        return new(stages, trees.ToImmutable());
    }

    internal int PlaceOf(TreeRules rules) => IndexOf(Trees, rules);

    /// <summary>The same tree stands in two parts with two sets of rules.</summary>
    private static int IndexOf(IReadOnlyList<TreeRules> trees, TreeRules rules)
    {
        for (var i = 0; i < trees.Count; i++)
            if (ReferenceEquals(trees[i], rules))
                return i;
        return -1;
    }
}
