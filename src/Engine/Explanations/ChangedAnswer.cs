using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>One answer as it would have to be different.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">What is known; null: that it is absent.</param>
/// <param name="To">What it would have to be; of several values that do the same, one. Null: absent.</param>
public sealed record ChangedAnswer(FactDefinition Fact, Value? From, Value? To);
