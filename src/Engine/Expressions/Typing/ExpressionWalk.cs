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
    public static List<Expression> All(Expression expression)
    {
        var all = new List<Expression>();
        Gather(expression, all);
        return all;
    }

    /// <summary>The facts named, as often as they are.</summary>
    public static IEnumerable<string> Facts(Expression root) => All(root).OfType<FactExpression>().Select(fact => fact.Fact);

    /// <summary>The figures named, as often as they are.</summary>
    public static IEnumerable<string> Figures(Expression root) => All(root).OfType<FigureExpression>().Select(figure => figure.Figure);

    private static void Gather(Expression expression, List<Expression> all)
    {
        all.Add(expression);
        foreach (var part in Parts(expression)) Gather(part, all);
    }
}
