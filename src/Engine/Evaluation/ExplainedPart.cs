using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>What one member of <c>all</c> explains of a total.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Of">The slot of the total it was taken from; negative: of whatever total stands further out.</param>
internal sealed record ExplainedPart(Operand Amount, int Of);
