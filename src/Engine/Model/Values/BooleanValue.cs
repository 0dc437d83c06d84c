namespace DiagnosisEngine.Model;

/// <summary>Yes or no.</summary>
/// <param name="IsTrue">Yes.</param>
public sealed record BooleanValue(bool IsTrue) : Value;
