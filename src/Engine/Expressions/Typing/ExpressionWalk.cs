using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The parts of expressions.</summary>
internal static class ExpressionWalk
{
    /// <summary>The direct parts, in written order.</summary>
    public static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        ArithmeticExpression e => [e.Left, e.Right],
        ComparisonExpression e => [e.Left, e.Right],
        IntervalExpression e => [e.Low, e.High],
        MembershipExpression e => [e.Value, .. e.Members],
        LogicalExpression e => e.Operands,
        ExtremeExpression e => e.Operands,
        NotExpression e => [e.Operand],
        _ => [],
    };

    /// <summary>The expression and all its parts, in written order.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        yield return expression;
        foreach (var part in Parts(expression))
            foreach (var inner in All(part))
                yield return inner;
    }

    /// <summary>The facts named, as often as they are.</summary>
    public static IEnumerable<string> Facts(Expression root) => All(root).OfType<FactExpression>().Select(fact => fact.Fact);

    /// <summary>The figures named, as often as they are.</summary>
    public static IEnumerable<string> Figures(Expression root) => All(root).OfType<FigureExpression>().Select(figure => figure.Figure);
}
