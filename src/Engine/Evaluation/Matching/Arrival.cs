using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>How a case came to a tree by <c>go</c>: what the tree it came from says of what is found here.</summary>
/// <param name="From">The case where it went from.</param>
internal sealed record Arrival(TreeCase From)
{
    /// <summary>The decisions on the way, the first tree's root first.</summary>
    public ImmutableArray<PathLink> Path { get; init; } = [];

    /// <summary>A default past something unknown lies on the way.</summary>
    public bool PastUnknown { get; init; }

    /// <summary>Something unknown was, or may have been, stepped over since the member of the innermost <c>all</c> began.</summary>
    public bool Stepped { get; init; }

    /// <summary>The innermost <c>all</c> on the way; null: none.</summary>
    public MemberScope? Scope { get; init; }

    /// <summary>The marks of every <c>all</c> on the way that something found here establishes.</summary>
    public ImmutableArray<Mark> Found { get; init; } = [];

    /// <summary>The innermost <c>all</c>, as far as what is not excluded goes.</summary>
    public PossibleMember? Member { get; init; }
}
