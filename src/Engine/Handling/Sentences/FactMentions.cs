using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>The names that formulas hold.</summary>
internal static class FactMentions
{
    /// <summary>The facts an expression reads, those that tables of its figures are read by among them.</summary>
    public static IEnumerable<string> Of(Expression expression, ILookup<string, string> factsOfFigures) => expression switch
    {
        FactExpression fact => [fact.Fact],
        FigureExpression figure => factsOfFigures[figure.Figure],
        _ => Parts(expression).SelectMany(part => Of(part, factsOfFigures)),
    };

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        ArithmeticExpression e => [e.Left, e.Right],
        ComparisonExpression e => [e.Left, e.Right],
        IntervalExpression e => [e.Low, e.High],
        ExtremeExpression e => e.Operands,
        LogicalExpression e => e.Operands,
        MembershipExpression e => e.Members.Prepend(e.Value),
        NotExpression e => [e.Operand],
        _ => [],
    };
}
