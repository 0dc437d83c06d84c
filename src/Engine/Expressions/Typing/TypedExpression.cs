using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>An expression whose names are known, with what it comes to.</summary>
internal sealed record TypedExpression(Expression Expression, FormulaType Type);
