using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Counts the paths from a root to its leaves and to other trees without walking them; what many paths share is counted once and multiplied.</summary>
internal sealed class PathCount
{
    /// <summary>More are not told apart.</summary>
    private const long Countless = int.MaxValue;

    private readonly string _tree;
    private readonly Dictionary<CompiledNode, long> _known = new(ReferenceEqualityComparer.Instance);

    private PathCount(string tree) => _tree = tree;

    public static long Of(string tree, CompiledNode root) => new PathCount(tree).Count(root);

    private long Count(CompiledNode node)
    {
        if (node is not CompiledDecision decision || node.Tree != _tree) return 1;
        if (_known.TryGetValue(node, out var count)) return count;
        count = decision.Branches.Sum(branch => Count(branch.Node));
        if (decision.WhenKnown is { } otherwise) count += Count(otherwise.Node);
        if (decision.WhenUnknown is { } unknown && unknown != decision.WhenKnown) count += Count(unknown.Node);
        return _known[node] = Math.Min(count, Countless);
    }
}
