using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary><c>x in (a, b, [18..24))</c>: the value is one of these or lies in one of these intervals; of a set: includes one of them.</summary>
public sealed record MembershipExpression(Expression Value, ImmutableArray<Expression> Members, int Start, int Length) : Expression(Start, Length);
