using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>Formulas and issues as lines of a snapshot.</summary>
internal static class Rendering
{
    public static string Of(string text, Func<List<Issue>, Formula?> read)
    {
        var issues = new List<Issue>();
        var formula = read(issues);
        var lines = new List<string> { text };
        if (formula is not null) lines.Add("    " + Of(formula.Root));
        lines.AddRange(issues.Select(i => $"    {i.At.Column}-{i.At.EndColumn} {i.Severity.ToString().ToLowerInvariant()} {i.Code}: {i.Message.Chinese} / {i.Message.English}"));
        return string.Join("\n", lines);
    }

    public static string Of(Expression expression) => expression switch
    {
        FactExpression e => e.Fact,
        FigureExpression e => "$" + e.Figure,
        LiteralExpression e => e.Value is null ? "none" : ValueWriter.Notation(e.Value),
        ClockExpression e => e.DateOnly ? "today" : "now",
        CaseExpression e => "case." + e.Property,
        ComparisonExpression e => $"{e.Operator}({Of(e.Left)}, {Of(e.Right)})",
        ArithmeticExpression e => $"{e.Operator}({Of(e.Left)}, {Of(e.Right)})",
        ExtremeExpression e => $"{(e.IsMax ? "max" : "min")}({All(e.Operands)})",
        MembershipExpression e => $"In({Of(e.Value)}; {All(e.Members)})",
        IntervalExpression e => $"{(e.LowOpen ? "(" : "[")}{Of(e.Low)}..{Of(e.High)}{(e.HighOpen ? ")" : "]")}",
        LogicalExpression e => $"{(e.IsAnd ? "and" : "or")}({All(e.Operands)})",
        NotExpression e => $"not({Of(e.Operand)})",
        _ => expression.ToString(),
    };

    private static string All(IEnumerable<Expression> parts) => string.Join(", ", parts.Select(Of));
}
