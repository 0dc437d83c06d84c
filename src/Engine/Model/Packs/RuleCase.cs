using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>An example of <c>cases.yaml</c>: a complaint with facts, and what must come out.</summary>
public sealed record RuleCase
{
    /// <summary>The time of cases that say none: an evening in the heating season, a working day.</summary>
    internal static readonly DateTimeOffset Evening = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    /// <summary>What it shows.</summary>
    public required string Name { get; init; }

    /// <summary>The tree it stands beside.</summary>
    public required string Tree { get; init; }

    /// <summary>The customer's words; null: the tree is run alone.</summary>
    public string? Text { get; init; }

    /// <summary>When it was received; null: the test's own fixed time.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>A region's code; null: no place.</summary>
    public string? Place { get; init; }

    /// <summary>Facts given: a null value is none, absence from the map is open.</summary>
    public ImmutableSortedDictionary<string, CaseFact> Facts { get; init; } = ImmutableSortedDictionary<string, CaseFact>.Empty;

    /// <summary>Hazards whose script has been read out.</summary>
    public ImmutableArray<string> Acknowledged { get; init; } = [];

    /// <summary>The cause, when somebody settled it elsewhere; plan and reply are then written for it. Null: what the trees find.</summary>
    public string? Cause { get; init; }

    /// <summary>What must come out.</summary>
    public required CaseExpectation Expect { get; init; }

    /// <summary>Known not to pass yet, and why; null: must pass.</summary>
    public string? Todo { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.None;
}
