using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Conditions joined by one word.</summary>
/// <param name="IsAnd">Joined by <c>and</c>; else by <c>or</c>.</param>
/// <param name="Operands">Two or more, in written order.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record LogicalExpression(bool IsAnd, ImmutableArray<Expression> Operands, int Start, int Length) : Expression(Start, Length);
