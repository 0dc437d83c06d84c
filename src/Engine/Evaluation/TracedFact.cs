using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>A fact as a step saw it.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="State">open, unknowable, none or known.</param>
/// <param name="Value">Present exactly when known.</param>
public sealed record TracedFact(string Fact, string State, Value? Value)
{
    /// <summary>The evidence that decided; null: none did, or it was computed.</summary>
    public Evidence? Source { get; init; }
}
