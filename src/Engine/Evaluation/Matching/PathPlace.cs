using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>What holds on the way to a node, and what the way was.</summary>
internal readonly record struct PathPlace
{
    public PathPlace()
    {
    }

    public RulePlace Rule { get; init; } = new();

    public ImmutableArray<PathLink> Path { get; init; } = [];

    /// <summary>A condition that holds led here, no default.</summary>
    public bool ByWhen { get; init; }

    /// <summary>What was stepped over before each default on the way.</summary>
    public ImmutableArray<SteppedOver> Defaults { get; init; } = [];

    /// <summary>What was stepped over since the member of the innermost <c>all</c> began.</summary>
    public ImmutableArray<SteppedOver> Stepped { get; init; } = [];

    /// <summary>The innermost <c>all</c>; null: none.</summary>
    public MemberScope? Scope { get; init; }

    public PathPlace Enter(CompiledDecision node, int branch) =>
        this with { Path = Path.Add(new(Path.IsEmpty ? null : Path[^1], node, branch, null)), ByWhen = true };

    public PathPlace Fall(CompiledDecision node, CompiledDefault fallback, SteppedOver over) => this with
    {
        Path = Path.Add(new(Path.IsEmpty ? null : Path[^1], node, -1, fallback)),
        ByWhen = false,
        Defaults = Defaults.Add(over),
        Stepped = Stepped.Add(over),
    };

    public PathPlace Over(ImmutableArray<int> conditions) => conditions.IsEmpty ? this : this with { Stepped = Stepped.Add(new(conditions, null)) };
}
