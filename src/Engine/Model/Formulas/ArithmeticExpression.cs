namespace DiagnosisEngine.Model;

/// <summary>Two values reckoned together. With none it is none.</summary>
public sealed record ArithmeticExpression(ArithmeticOperator Operator, Expression Left, Expression Right, int Start, int Length) : Expression(Start, Length);
