using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>One value of a fact, under one setting of figures, and which of the tests hold for it.</summary>
/// <param name="Value">Null is none.</param>
/// <param name="Holds">Test by test, in their order.</param>
/// <param name="Setting">Which setting of figures; trials of one setting belong together.</param>
internal sealed record FactTrial(Value? Value, IReadOnlyList<bool> Holds, int Setting);
