using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cases;

/// <summary>How a case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Issues">What came out otherwise than written, each at its place; empty: it passes. Notes where its tree is a draft.</param>
public sealed record CaseOutcome(RuleCase Case, ImmutableArray<Issue> Issues)
{
    /// <summary>What came out; null: the request was refused.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Everything came out as written.</summary>
    public bool Passed => Issues.IsEmpty;
}
