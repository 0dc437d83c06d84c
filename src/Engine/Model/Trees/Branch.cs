using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A condition and the node behind it.</summary>
public sealed record Branch
{
    /// <summary>Null only in a member of <c>all</c> that is always entered.</summary>
    public Formula? When { get; init; }

    /// <summary>Of 100 cases that arrive, how many go here; null: no claim.</summary>
    public decimal? Share { get; init; }

    /// <summary>What this member explains of the total named by <c>explains</c>.</summary>
    public Formula? Amount { get; init; }

    /// <summary>Its amount is no part of the total.</summary>
    public bool Apart { get; init; }

    /// <summary>What lies behind the condition.</summary>
    public required Node Node { get; init; }

    /// <summary>Where its share was written.</summary>
    internal SourceSpan ShareAt { get; init; } = SourceSpan.None;

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
