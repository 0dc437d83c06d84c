using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>A day has no hours: what is reckoned from dates and held against hours is off by up to a day.</summary>
internal sealed class DayCheck(TypeScope scope, ICollection<Issue> issues)
{
    public void Run(string text, Expression root, SourceSpan at)
    {
        foreach (var expression in ExpressionWalk.All(root))
            if (Hours(expression).FirstOrDefault(literal => IsInHours(text, literal)) is { } hours)
                issues.Add(FormulaIssues.HoursOfDays(at.Slice(hours.Start, hours.Length), text.Substring(hours.Start, hours.Length)));
    }

    /// <summary>The durations that stand beside a day or a number of days.</summary>
    private IEnumerable<LiteralExpression> Hours(Expression expression) => expression switch
    {
        ComparisonExpression c when IsDays(c.Left) => Durations(c.Right),
        ComparisonExpression c when IsDays(c.Right) => Durations(c.Left),
        MembershipExpression m when IsDays(m.Value) => m.Members.SelectMany(ExpressionWalk.All).SelectMany(Durations),
        ArithmeticExpression a when IsDay(a.Left) => Durations(a.Right),
        ArithmeticExpression a when IsDay(a.Right) => Durations(a.Left),
        _ => [],
    };

    private static IEnumerable<LiteralExpression> Durations(Expression expression) =>
        expression is LiteralExpression { Value: DurationValue { Kind: DurationKind.Clock } } literal ? [literal] : [];

    private bool IsDays(Expression expression) => expression is ArithmeticExpression { Operator: ArithmeticOperator.Subtract } difference && IsDay(difference.Left) && IsDay(difference.Right);

    private bool IsDay(Expression expression) => expression switch
    {
        ClockExpression clock => clock.DateOnly,
        LiteralExpression literal => literal.Value is DateValue,
        FactExpression fact => scope.Facts.TryGetValue(fact.Fact, out var definition) && definition.Type == FactType.Date,
        ArithmeticExpression { Operator: ArithmeticOperator.Subtract } moved => IsDay(moved.Left) ^ IsDay(moved.Right),
        ArithmeticExpression { Operator: ArithmeticOperator.Add } moved => IsDay(moved.Left) || IsDay(moved.Right),
        _ => false,
    };

    private static bool IsInHours(string text, LiteralExpression literal) =>
        literal.Start + literal.Length <= text.Length && text.AsSpan(literal.Start, literal.Length).TrimEnd() is [.., 'h' or 's' or 'n'];
}
