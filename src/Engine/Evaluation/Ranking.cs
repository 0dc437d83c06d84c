using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>A cause that is not concluded, with what speaks for its place.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Basis">Shares or structure.</param>
/// <param name="Probability">0 to 1, with shares only.</param>
internal readonly record struct Ranking(Cause Cause, CauseBasis Basis, double? Probability);
