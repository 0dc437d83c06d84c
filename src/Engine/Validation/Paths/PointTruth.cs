using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>For which exact values of one variable a condition holds, and for which it does not.</summary>
internal sealed class PointTruth(PathVariables variables, PathVariable variable)
{
    /// <summary>Null when the condition speaks of anything else.</summary>
    public (CellSet True, CellSet False)? Read(Expression expression)
    {
        switch (expression)
        {
            case NotExpression not: return Read(not.Operand) is { } inner ? (inner.False, inner.True) : null;
            case MembershipExpression membership when variables.Spelled(membership) is { } spelled: return Read(spelled);
            case LogicalExpression logical:
                (CellSet True, CellSet False)? joined = null;
                foreach (var operand in logical.Operands)
                {
                    if (Read(operand) is not { } part) return null;
                    joined = joined is not { } all ? part
                        : logical.IsAnd ? (all.True.And(part.True), all.False.Or(part.False)) : (all.True.Or(part.True), all.False.And(part.False));
                }
                return joined;
            default:
                var atom = variables.Read(expression);
                return atom.Variable.Number == variable.Number ? (atom.True, atom.False) : null;
        }
    }
}
