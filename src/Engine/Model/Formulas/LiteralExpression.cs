namespace DiagnosisEngine.Model;

/// <summary>A value written out: <c>18 ℃</c>, <c>top_cold</c>, <c>true</c>. A null value is the word <c>none</c>.</summary>
public sealed record LiteralExpression(Value? Value, int Start, int Length) : Expression(Start, Length);
