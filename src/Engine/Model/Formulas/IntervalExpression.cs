namespace DiagnosisEngine.Model;

/// <summary>An interval written out, <c>[18..24)</c>; only as a member of a <see cref="MembershipExpression"/>.</summary>
public sealed record IntervalExpression(Expression Low, Expression High, bool LowOpen, bool HighOpen, int Start, int Length) : Expression(Start, Length);
