using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>What a case expects; null (or a default array) where it says nothing.</summary>
public sealed record CaseExpectation
{
    /// <summary><c>concluded</c>, <c>needs-facts</c> or <c>undetermined</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The first category.</summary>
    public string? Category { get; init; }

    /// <summary>Exactly these hazards.</summary>
    public ImmutableArray<string>? Hazards { get; init; }

    /// <summary>The gate that spoke.</summary>
    public string? Gate { get; init; }

    /// <summary>Exactly these causes, in any order.</summary>
    public ImmutableArray<string>? Causes { get; init; }

    /// <summary>Exactly these causes, in this order.</summary>
    public ImmutableArray<string>? Rank { get; init; }

    /// <summary>The next question's fact.</summary>
    public string? Question { get; init; }

    /// <summary>These are among what is not excluded.</summary>
    public ImmutableArray<string>? NotExcluded { get; init; }

    /// <summary>Amounts by cause; a null value: it is among the causes and explains nothing.</summary>
    public ImmutableSortedDictionary<string, Value?>? Amounts { get; init; }

    /// <summary>Of the plan: department, severity, respond-by, resolve-by, escalations.</summary>
    public ImmutableSortedDictionary<string, string>? Plan { get; init; }

    /// <summary>Stands in the reply.</summary>
    public ImmutableArray<string>? ReplySays { get; init; }

    /// <summary>Does not stand in the reply.</summary>
    public ImmutableArray<string>? ReplyNeverSays { get; init; }

    /// <summary>Exactly these citations, as <c>regulation/article</c>.</summary>
    public ImmutableArray<string>? ReplyCites { get; init; }

    /// <summary>These are among the reply's gaps.</summary>
    public ImmutableArray<string>? ReplyGaps { get; init; }

    /// <summary>The channel whose reply is looked at; null: the first.</summary>
    public string? ReplyChannel { get; init; }

    /// <summary>Where each was written, by the words of messages: <c>causes</c>, <c>plan/severity</c>, <c>reply/says/…</c>.</summary>
    internal ImmutableDictionary<string, SourceSpan> Places { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;
}
