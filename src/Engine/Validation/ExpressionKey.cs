using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Writes an expression without its places in the text: equal keys are the same expression.</summary>
internal static class ExpressionKey
{
    public static string Of(Expression expression) => expression switch
    {
        ArithmeticExpression e => $"({Of(e.Left)} {e.Operator} {Of(e.Right)})",
        CaseExpression e => $"case.{e.Property}",
        ClockExpression e => e.DateOnly ? "today" : "now",
        ComparisonExpression e => $"({Of(e.Left)} {e.Operator} {Of(e.Right)})",
        ExtremeExpression e => (e.IsMax ? "max(" : "min(") + All(e.Operands) + ")",
        FactExpression e => e.Fact,
        FigureExpression e => "$" + e.Figure,
        IntervalExpression e => $"{(e.LowOpen ? '(' : '[')}{Of(e.Low)}..{Of(e.High)}{(e.HighOpen ? ')' : ']')}",
        LiteralExpression e => e.Value is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"'{ValueWriter.Notation(e.Value)}'"),
        LogicalExpression e => (e.IsAnd ? "and(" : "or(") + All(e.Operands) + ")",
        MembershipExpression e => $"({Of(e.Value)} in {All(e.Members)})",
        NotExpression e => $"not({Of(e.Operand)})",
        _ => expression.ToString(),
    };

    private static string All(ImmutableArray<Expression> parts) => string.Join(", ", parts.Select(Of));
}
