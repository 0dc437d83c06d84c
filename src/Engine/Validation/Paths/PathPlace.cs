using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What surrounds a node as far as its defaults depend on it.</summary>
/// <param name="Tree">The file it is written in.</param>
/// <param name="Inherits">The file's defaults apply: not inside such a default, nor below a member of <c>all</c>.</param>
/// <param name="MayPass">It stands in a gate or below a member of <c>all</c>.</param>
internal readonly record struct PathPlace(DecisionTree Tree, bool Inherits, bool MayPass)
{
    public Node? Otherwise(DecidingNode node) => node.Otherwise ?? (Inherits && node is not AskNode { Covers: true } ? Tree.Otherwise : null);

    /// <summary>Own <c>unknown</c>, the file's, own <c>otherwise</c>, the file's.</summary>
    public Node? Unknown(DecidingNode node) => node.Unknown ?? (Inherits ? Tree.Unknown : null) ?? Otherwise(node);

    /// <summary>Inside a file's default nothing is inherited.</summary>
    public PathPlace Within(Node fallback) => ReferenceEquals(fallback, Tree.Otherwise) || ReferenceEquals(fallback, Tree.Unknown) ? this with { Inherits = false } : this;
}
