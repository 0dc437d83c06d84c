using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>A condition read as it is written, because it reckons or looks at more than one fact.</summary>
/// <param name="When">The condition.</param>
/// <param name="Then">Where to go when it holds.</param>
/// <param name="Else">Where to go when it does not.</param>
/// <param name="Undecided">Where to go when it cannot be told.</param>
internal sealed record SettledCondition(CompiledFormula When, Way Then, Way Else, Way Undecided);
