using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.NRules.OwnRules;

/// <summary>A cause in an answer, as a fact for rules of your own.</summary>
/// <param name="Cause">Its id.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Basis">How it came to be named.</param>
/// <param name="Severity">How grave it is; null: nothing was said.</param>
/// <param name="Tree">The tree that led there; null: no step did.</param>
public sealed record ConclusionFact(string Cause, int Rank, CauseBasis Basis, Severity? Severity, string? Tree)
{
    /// <summary>It was concluded, not only ranked.</summary>
    public bool IsFound => Basis is CauseBasis.Conclusive or CauseBasis.Default;
}
