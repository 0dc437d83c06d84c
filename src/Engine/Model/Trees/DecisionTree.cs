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

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
