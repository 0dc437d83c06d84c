using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// A rule unfolded from a tree. It holds when every match of <see cref="When"/> holds, every mark of <see cref="Given"/> was established and none of
/// <see cref="Unless"/> was. Rules of higher priority fire before those of lower priority are judged; among equals the order is free.
/// </summary>
public sealed record TreeRule
{
    /// <summary>Its place in <see cref="TreeRules.Rules"/>, which is the written order of the tree.</summary>
    public required int Index { get; init; }

    /// <summary>The tree, what it leads to and the number of the leaf: <c>heating/room-too-cold: heating.air-lock #3</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The conditions on the way, as the author wrote them.</summary>
    public required string Description { get; init; }

    /// <summary>What it says.</summary>
    public required TreeRuleKind Kind { get; init; }

    /// <summary>Higher fires earlier.</summary>
    public required int Priority { get; init; }

    /// <summary>In the order of the path.</summary>
    public required ImmutableArray<ConditionMatch> When { get; init; }

    /// <summary>Marks that must be there.</summary>
    public ImmutableArray<Mark> Given { get; init; } = [];

    /// <summary>Marks that must not be there.</summary>
    public ImmutableArray<Mark> Unless { get; init; } = [];

    /// <summary>What firing it does to the case.</summary>
    internal RuleEffect Effect { get; init; } = new MarkEffect([]);
}
