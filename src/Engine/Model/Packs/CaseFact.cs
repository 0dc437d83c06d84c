namespace DiagnosisEngine.Model;

/// <summary>A fact given in a case.</summary>
/// <param name="Value">Its value; null for none and for unknowable.</param>
/// <param name="IsUnknowable">Asked, and nobody can tell.</param>
public sealed record CaseFact(Value? Value, bool IsUnknowable = false);
