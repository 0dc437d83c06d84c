using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Numbers written without a unit take the unit of what they are compared or added with.</summary>
internal static class BareNumber
{
    public static TypedExpression Adopt(TypedExpression bound, FormulaType beside) =>
        bound.Type.TakesUnit && beside is { Kind: FormulaKind.Number, TakesUnit: false, Unit.Symbol.Length: > 0 }
            ? new TypedExpression(In(bound.Expression, beside.Unit), bound.Type with { Unit = beside.Unit, TakesUnit = false })
            : bound;

    private static Expression In(Expression expression, Unit unit) => expression switch
    {
        LiteralExpression { Value: NumberValue number } literal => literal with { Value = number with { Unit = unit } },
        ArithmeticExpression { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum => sum with { Left = In(sum.Left, unit), Right = In(sum.Right, unit) },
        ArithmeticExpression product => product with { Left = In(product.Left, unit) },
        ExtremeExpression extreme => extreme with { Operands = [.. extreme.Operands.Select(operand => In(operand, unit))] },
        _ => expression,
    };
}
