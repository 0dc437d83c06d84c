using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>One family's way from facts to causes.</summary>
public sealed record DecisionTree
{
    /// <summary><c>pack/family</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>The categories it answers; of a gate, also groups.</summary>
    public ImmutableArray<string> Handles { get; init; } = [];

    /// <summary>Whether it answers.</summary>
    public required TreeStatus Status { get; init; }

    /// <summary>It runs before the trees of what it handles; nothing matched means pass.</summary>
    public bool IsGate { get; init; }

    /// <summary>Where it starts.</summary>
    public required Node Root { get; init; }

    /// <summary>Named parts, for <c>go</c>.</summary>
    public ImmutableDictionary<string, Node> Parts { get; init; } = ImmutableDictionary<string, Node>.Empty;

    /// <summary>The file's default for nodes without an <c>otherwise</c> of their own.</summary>
    public Node? Otherwise { get; init; }

    /// <summary>The file's default for nodes without an <c>unknown</c> of their own.</summary>
    public Node? Unknown { get; init; }

    /// <summary>Where the shares come from; null with no shares or with estimated ones.</summary>
    public string? SharesSource { get; init; }

    /// <summary>Who keeps it.</summary>
    public string? Owner { get; init; }

    /// <summary>Who has read it; null: nobody has signed.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>From when it answers; null: at once.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>A folder laid over the rules takes it out of use; null: none does.</summary>
    public TreeDisabling? Disabled { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;

    /// <summary>Where its status was written.</summary>
    public SourceSpan StatusAt { get; init; } = SourceSpan.None;

    /// <summary>It answers: stable or deprecated, and not taken out of use.</summary>
    public bool IsInUse => Disabled is null && Status is (TreeStatus.Stable or TreeStatus.Deprecated);

    /// <summary>It never answers, but can be run beside what answers: a draft or a test, and not taken out of use.</summary>
    public bool IsOnTrial => Disabled is null && Status is (TreeStatus.Draft or TreeStatus.Test);

    /// <summary>The day has come from which it counts.</summary>
    public bool IsEffective(DateOnly day) => EffectiveFrom is not { } from || from <= day;
}
