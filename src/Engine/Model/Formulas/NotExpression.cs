namespace DiagnosisEngine.Model;

/// <summary><c>not(...)</c></summary>
public sealed record NotExpression(Expression Operand, int Start, int Length) : Expression(Start, Length);
