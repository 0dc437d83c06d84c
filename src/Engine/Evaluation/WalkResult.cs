using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What a walk through a node came to.</summary>
/// <param name="End">How it ended.</param>
internal sealed record WalkResult(WalkEnd End)
{
    /// <summary>Causes, each once; some may be found while others are still needed.</summary>
    public ImmutableArray<FoundCause> Found { get; init; } = [];

    /// <summary>What it waits for, in written order; several only below <c>all</c>.</summary>
    public ImmutableArray<OpenPath> Needs { get; init; } = [];

    /// <summary>Something unknown was stepped over.</summary>
    public bool Stepped { get; init; }

    /// <summary>Of a ranking: the node whose live leaves are ranked.</summary>
    public CompiledNode? RankAt { get; init; }

    /// <summary>What members of <c>all</c> explain of a total, in written order; amounts apart are not among them.</summary>
    public ImmutableArray<ExplainedPart> Parts { get; init; } = [];

    /// <summary>The part of a total that the causes do not explain; null: no total, or not known.</summary>
    public Value? Unexplained { get; init; }
}
