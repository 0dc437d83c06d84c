using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>An entry of a vocabulary: what a fact means, who knows it and how it is asked.</summary>
public sealed record FactDefinition
{
    /// <summary>Words joined by <c>.</c> and <c>_</c>: <c>cold.scope</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of value.</summary>
    public required FactType Type { get; init; }

    /// <summary>The answers of a choice, in written order; else empty.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>A choice that may take several keys at once.</summary>
    public bool Many { get; init; }

    /// <summary>Of a number.</summary>
    public Unit Unit { get; init; } = Unit.None;

    /// <summary>The numbers that are possible at all, in the fact's unit; null is unbounded.</summary>
    public Interval? Range { get; init; }

    /// <summary>Who knows it, best first. Empty for computed facts.</summary>
    public ImmutableArray<FactOrigin> Sources { get; init; } = [];

    /// <summary>The question in the customer's words; null: never asked, only heard or read.</summary>
    public string? Ask { get; init; }

    /// <summary>What settles it when a customer says it.</summary>
    public ImmutableArray<HeardPhrases> Heard { get; init; } = [];

    /// <summary>A reading older than this is unknowable; null: never stale.</summary>
    public TimeSpan? Fresh { get; init; }

    /// <summary>What asking costs: system 1, say 2, look 3, do or measure 6, visit 20.</summary>
    public int Effort { get; init; } = 2;

    /// <summary>"Known to be absent" in words; null: the fact is never none.</summary>
    public string? NoneTitle { get; init; }

    /// <summary>Whether a customer may be told.</summary>
    public Privacy Privacy { get; init; }

    /// <summary>Not even read before the customer's identity is known.</summary>
    public bool ReadOnlyVerified { get; init; }

    /// <summary>How it is computed, first that is known; empty for facts with sources.</summary>
    public ImmutableArray<Formula> From { get; init; } = [];

    /// <summary>Asked once more when two sources differ.</summary>
    public string? Recheck { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;

    /// <summary>It follows from other facts.</summary>
    public bool IsComputed => !From.IsEmpty;
}
