using System.Runtime.CompilerServices;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What is found on the paths of all trees, node by node. Two nodes written alike are two.</summary>
internal sealed class PathFindings
{
    private readonly Dictionary<object, PathClaim> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nodes where a case with all known falls through, with the facts of one.</summary>
    public Dictionary<DecidingNode, IReadOnlyList<(FactDefinition Fact, Value? Value)>> Falls { get; } = new(ByIdentity.Instance);

    /// <summary>Values of the fact asked that no branch takes; between two that some branch takes, or at an end.</summary>
    public Dictionary<DecidingNode, (FactDefinition Fact, Value? Value, bool IsBetween)> Gaps { get; } = new(ByIdentity.Instance);

    /// <summary>Trees that the work allowed did not suffice for.</summary>
    public HashSet<string> Unfinished { get; } = new(StringComparer.Ordinal);

    public PathClaim Of(Branch branch) => Get(branch);

    public PathClaim Of(Node fallback) => Get(fallback);

    /// <summary>Null: its node was never come to.</summary>
    public PathClaim? Find(object way) => _claims.GetValueOrDefault(way);

    private PathClaim Get(object way)
    {
        if (!_claims.TryGetValue(way, out var claim)) _claims[way] = claim = new();
        return claim;
    }

    private sealed class ByIdentity : IEqualityComparer<DecidingNode>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals(DecidingNode? x, DecidingNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(DecidingNode node) => RuntimeHelpers.GetHashCode(node);
    }
}
