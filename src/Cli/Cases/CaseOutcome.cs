using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Cases;

/// <summary>How a case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">What came out otherwise than written; empty: it passes.</param>
public sealed record CaseOutcome(RuleCase Case, ImmutableArray<Bilingual> Differences)
{
    /// <summary>What came out; null: the request was refused.</summary>
    public Answer? Answer { get; init; }

    public bool Passed => Differences.IsEmpty;

    /// <summary>A message in the one grammar.</summary>
    public string Line(string message) => $"{Case.Span}: {Case.Name}: {message}";
}
