using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>An expression with its text and place: a <c>when</c>, an entry of <c>from</c>, an <c>amount</c>.</summary>
/// <param name="Text">As written; alternatives of a list are joined by <c>or</c>.</param>
/// <param name="Root">Parsed; unary tests of an <c>ask</c> already hold the fact they test.</param>
/// <param name="At">Where it was written.</param>
public sealed record Formula(string Text, Expression Root, SourceSpan At);
