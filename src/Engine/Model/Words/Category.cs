using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>What a complaint is about. It may stand without a tree.</summary>
public sealed record Category
{
    /// <summary><c>heating.room-too-cold</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>The matter as a person says it, so that "…的事" can follow; null: the title is said.</summary>
    public Sentence? Matter { get; init; }

    /// <summary>The customer's own telephone may not be reached while it lasts.</summary>
    public bool IsUnreachable { get; init; }

    /// <summary>The group it belongs to.</summary>
    public required string Group { get; init; }

    /// <summary>Intents that fit; empty: all.</summary>
    public ImmutableArray<string> Intents { get; init; } = [];

    /// <summary>How urgent, before anything is known.</summary>
    public required Severity Severity { get; init; }

    /// <summary>When it is graver; null: never.</summary>
    public SeverityRaise? Raise { get; init; }

    /// <summary>What it sounds like.</summary>
    public required Signals Signals { get; init; }

    /// <summary>Its names in other catalogues: <c>12345</c>.</summary>
    public ImmutableSortedDictionary<string, string> Codes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
