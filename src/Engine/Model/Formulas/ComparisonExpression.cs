namespace DiagnosisEngine.Model;

/// <summary>Two values compared. With none it is False, except <c>= none</c> and <c>!= none</c>, which test for it.</summary>
public sealed record ComparisonExpression(Comparison Operator, Expression Left, Expression Right, int Start, int Length) : Expression(Start, Length);
