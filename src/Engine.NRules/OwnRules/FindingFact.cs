using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.NRules.OwnRules;

/// <summary>A piece of evidence that an answer rests on, as a fact for rules of your own.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="State">Known, none or unknowable.</param>
/// <param name="Value">Present exactly when known.</param>
/// <param name="Origin">Who says so.</param>
public sealed record FindingFact(string Fact, EvidenceState State, Value? Value, FactOrigin Origin);
