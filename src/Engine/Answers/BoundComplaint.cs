using System.Collections.Immutable;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>A request whose every name was found in the rules and whose every fact has its type.</summary>
internal sealed record BoundComplaint
{
    public required string Text { get; init; }

    public Category? Category { get; init; }

    /// <summary>Ids of the categories of the caller's lines of business; null: all.</summary>
    public ImmutableHashSet<string>? Among { get; init; }

    public DecisionTree? Tree { get; init; }

    public Cause? Cause { get; init; }

    public string? Region { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public string? CustomerReference { get; init; }

    public required ImmutableArray<Evidence> Given { get; init; }

    public required ImmutableArray<string> Acknowledged { get; init; }

    public required string Channel { get; init; }

    public required Audience Audience { get; init; }

    public required bool Explain { get; init; }

    public bool WithoutFlips { get; init; }

    public required bool IncludeTest { get; init; }
}
