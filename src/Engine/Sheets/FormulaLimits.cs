using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sheets;

/// <summary>The numbers and figures of a condition, each with the side to which the limit itself belongs.</summary>
internal static class FormulaLimits
{
    public static IEnumerable<(Expression Limit, NumberSide Side)> Of(Expression root)
    {
        var sides = new Dictionary<Expression, NumberSide>(ReferenceEqualityComparer.Instance);
        foreach (var part in ExpressionWalk.All(root))
            switch (part)
            {
                // Only what is compared by itself: now - 2h turns the sides round.
                case ComparisonExpression { Left: FactExpression } comparison:
                    sides[comparison.Right] = Side(comparison.Operator);
                    break;
                case IntervalExpression interval:
                    sides[interval.Low] = interval.LowOpen ? NumberSide.Below : NumberSide.Above;
                    sides[interval.High] = interval.HighOpen ? NumberSide.Above : NumberSide.Below;
                    break;
            }
        foreach (var part in ExpressionWalk.All(root).Where(part => part is LiteralExpression or FigureExpression)) yield return (part, sides.GetValueOrDefault(part));
    }

    private static NumberSide Side(Comparison comparison) => comparison switch
    {
        Comparison.GreaterOrEqual or Comparison.Less => NumberSide.Above,
        Comparison.Greater or Comparison.LessOrEqual => NumberSide.Below,
        _ => NumberSide.Unsaid,
    };
}
