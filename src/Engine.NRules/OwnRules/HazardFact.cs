using DiagnosisEngine.Model;

namespace DiagnosisEngine.NRules.OwnRules;

/// <summary>A danger in an answer, as a fact for rules of your own.</summary>
/// <param name="Hazard">Its id.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record HazardFact(string Hazard, Severity Severity);
