namespace DiagnosisEngine.Evaluation;

/// <summary>One case on its way through gates to a tree, and to the trees that these go to.</summary>
internal sealed class CaseCourse(TreeCourse course, ConditionReader conditions, LiveReader live, NodeWalker walker)
{
    private readonly List<TreeCase> _reached = [];

    public ConditionReader Conditions => conditions;

    public LiveReader Live => live;

    public NodeWalker Walker => walker;

    /// <summary>What rules have established. A tree that two ways lead to has its marks once: they rest on facts, not on the way.</summary>
    public HashSet<Mark> Marks { get; } = [];

    /// <summary>The case at the gates and the tree, as far as it came, in order.</summary>
    public IReadOnlyList<TreeCase> Reached => _reached;

    public TreeCase First() => Reach(0);

    /// <summary>The case behind a gate that let it through; null: it was the last tree.</summary>
    public TreeCase? After(int stage) => stage + 1 == course.Stages.Length || _reached.Count > stage + 1 ? null : Reach(stage + 1);

    /// <summary>The case at a tree that it went to.</summary>
    public TreeCase Go(TreeRules to, Arrival how) => new(this, to, course.PlaceOf(to), how.From.Stage, how);

    private TreeCase Reach(int stage)
    {
        var rules = course.Stages[stage];
        var here = new TreeCase(this, rules, course.PlaceOf(rules), stage, null);
        _reached.Add(here);
        return here;
    }
}
