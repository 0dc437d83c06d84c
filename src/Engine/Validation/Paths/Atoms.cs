using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Takes conditions apart into comparisons; <c>in</c> is written out as the comparisons it means.</summary>
internal static class Atoms
{
    /// <summary>A membership as the alternatives it means; null where a member is no value or written interval.</summary>
    public static Expression? Spelled(MembershipExpression membership, Func<Expression, Value?> constant)
    {
        var alternatives = membership.Members.Select(member => Alternative(membership.Value, member, constant)).ToList();
        if (alternatives.Exists(alternative => alternative is null)) return null;
        return alternatives.Count == 1 ? alternatives[0] : new LogicalExpression(false, [.. alternatives.OfType<Expression>()], membership.Start, membership.Length);
    }

    public static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };

    private static Expression? Alternative(Expression value, Expression member, Func<Expression, Value?> constant) => member switch
    {
        IntervalExpression interval => Within(value, interval.Low, interval.High, interval.LowOpen, interval.HighOpen),
        _ => constant(member) switch
        {
            SeasonValue => null,
            NumberValue { Extent: { IsPoint: false } extent } number => Within(value, extent, end => new NumberValue(end, number.Unit)),
            DurationValue { Extent: { IsPoint: false } extent } duration => Within(value, extent, end => new DurationValue(end, duration.Kind)),
            _ => new ComparisonExpression(Comparison.Equal, value, member, member.Start, member.Length),
        },
    };

    private static LogicalExpression Within(Expression value, Expression low, Expression high, bool lowOpen, bool highOpen) => new(true,
    [
        new ComparisonExpression(lowOpen ? Comparison.Greater : Comparison.GreaterOrEqual, value, low, low.Start, low.Length),
        new ComparisonExpression(highOpen ? Comparison.Less : Comparison.LessOrEqual, value, high, high.Start, high.Length),
    ], low.Start, low.Length);

    private static Expression? Within(Expression value, Interval extent, Func<decimal, Value> at) => (extent.Low, extent.High) switch
    {
        ({ } low, { } high) => Within(value, new LiteralExpression(at(low), 0, 0), new LiteralExpression(at(high), 0, 0), extent.LowOpen, extent.HighOpen),
        ({ } low, null) => new ComparisonExpression(extent.LowOpen ? Comparison.Greater : Comparison.GreaterOrEqual, value, new LiteralExpression(at(low), 0, 0), 0, 0),
        (null, { } high) => new ComparisonExpression(extent.HighOpen ? Comparison.Less : Comparison.LessOrEqual, value, new LiteralExpression(at(high), 0, 0), 0, 0),
        _ => null,
    };
}
