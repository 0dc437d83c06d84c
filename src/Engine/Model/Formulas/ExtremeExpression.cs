using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary><c>max(a, b)</c> or <c>min(a, b)</c>; leaves none out.</summary>
/// <param name="IsMax">The greatest; else the least.</param>
/// <param name="Operands">One or more.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record ExtremeExpression(bool IsMax, ImmutableArray<Expression> Operands, int Start, int Length) : Expression(Start, Length);
