using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// One tree as rules: every path from the root to a leaf is one, <c>go</c> to parts of the file unfolded. A path that goes to another tree ends there in a rule
/// that hands the case on. Immutable.
/// </summary>
public sealed record TreeRules
{
    /// <summary>A tree of more paths runs as one rule around the compiled program.</summary>
    public const int MostPaths = 500;

    /// <summary>The tree's id.</summary>
    public required string Tree { get; init; }

    /// <summary>True: what the case comes to. False: what is not excluded beside it.</summary>
    public required bool Decides { get; init; }

    /// <summary>Paths from the root to a leaf or another tree; when there are more than <see cref="MostPaths"/>, <see cref="Rules"/> holds one rule.</summary>
    public required long Paths { get; init; }

    /// <summary>The texts of the conditions, by number.</summary>
    public required ImmutableArray<string> Conditions { get; init; }

    /// <summary>In written order.</summary>
    public required ImmutableArray<TreeRule> Rules { get; init; }

    /// <summary>The trees that paths of this one go to, each once.</summary>
    internal ImmutableArray<TreeRules> GoesTo { get; init; } = [];

    /// <summary>The last stratum of its rules, and of those of the trees behind.</summary>
    internal int LastStratum { get; init; }

    /// <summary>By number.</summary>
    internal ImmutableArray<CompiledBranch> Branches { get; init; } = [];
}
