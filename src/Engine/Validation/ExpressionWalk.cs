using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Goes through an expression and all its parts, in written order.</summary>
internal static class ExpressionWalk
{
    public static IEnumerable<Expression> All(Expression root)
    {
        yield return root;
        foreach (var part in Parts(root))
            foreach (var deeper in All(part)) yield return deeper;
    }

    /// <summary>The facts named, as often as they are.</summary>
    public static IEnumerable<string> Facts(Expression root) => All(root).OfType<FactExpression>().Select(fact => fact.Fact);

    /// <summary>The figures named, as often as they are.</summary>
    public static IEnumerable<string> Figures(Expression root) => All(root).OfType<FigureExpression>().Select(figure => figure.Figure);

    public static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        ArithmeticExpression e => [e.Left, e.Right],
        ComparisonExpression e => [e.Left, e.Right],
        ExtremeExpression e => e.Operands,
        IntervalExpression e => [e.Low, e.High],
        LogicalExpression e => e.Operands,
        MembershipExpression e => [e.Value, .. e.Members],
        NotExpression e => [e.Operand],
        _ => [],
    };
}
