using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>One case on its way through gates to a tree.</summary>
internal sealed class CaseCourse(ImmutableArray<TreeRules> trees, ConditionReader conditions, LiveReader live, NodeWalker walker)
{
    private readonly List<TreeCase> _reached = [];

    public ConditionReader Conditions => conditions;

    public LiveReader Live => live;

    public NodeWalker Walker => walker;

    /// <summary>The case at the trees it came to, in order.</summary>
    public IReadOnlyList<TreeCase> Reached => _reached;

    public TreeCase First() => Reach(0);

    /// <summary>The case behind a gate that let it through; null: it was the last tree.</summary>
    public TreeCase? After(TreeCase at) => at.At + 1 == trees.Length ? null
        : _reached.Count > at.At + 1 ? null : Reach(at.At + 1);

    private TreeCase Reach(int at)
    {
        var here = new TreeCase(this, trees[at], at);
        _reached.Add(here);
        return here;
    }
}
