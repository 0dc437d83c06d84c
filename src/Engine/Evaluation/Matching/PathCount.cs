using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Counts the paths from a root to its leaves without walking them; what many paths share is counted once and multiplied.</summary>
internal static class PathCount
{
    /// <summary>More are not told apart.</summary>
    private const long Countless = int.MaxValue;

    public static long Of(CompiledNode root) => Count(root, new(ReferenceEqualityComparer.Instance));

    private static long Count(CompiledNode node, Dictionary<CompiledNode, long> known)
    {
        if (node is not CompiledDecision decision) return 1;
        if (known.TryGetValue(node, out var count)) return count;
        count = decision.Branches.Sum(branch => Count(branch.Node, known));
        if (decision.WhenKnown is { } otherwise) count += Count(otherwise.Node, known);
        if (decision.WhenUnknown is { } unknown && unknown != decision.WhenKnown) count += Count(unknown.Node, known);
        return known[node] = Math.Min(count, Countless);
    }
}
