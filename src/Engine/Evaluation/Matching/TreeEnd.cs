using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Where a rule that fired led to.</summary>
internal sealed record TreeEnd
{
    public static TreeEnd Nowhere { get; } = new();

    /// <summary>What it established for other rules.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Nothing matched up to the root: what comes after the tree has its turn.</summary>
    public bool LetsThrough { get; init; }

    /// <summary>The case at the tree that the path goes to: where it ends is told there. Null: it goes nowhere.</summary>
    public TreeCase? Went { get; init; }

    /// <summary>The decisions on the way, the root's first.</summary>
    public ImmutableArray<PathLink> Path { get; init; } = [];

    /// <summary>As a walk along this path alone would have ended; null: it is no end.</summary>
    public WalkResult? Result { get; init; }

    /// <summary>The result is that of a whole tree, members of <c>all</c> united already.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What is not excluded.</summary>
    public ImmutableArray<Outcome> Possible { get; init; } = [];
}
