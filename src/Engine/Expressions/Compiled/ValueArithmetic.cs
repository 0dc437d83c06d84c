using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Sums, differences, products and quotients of known values. Null: division by zero, too large, or such values are not reckoned.</summary>
internal static class ValueArithmetic
{
    public static Value? Reckon(ArithmeticOperator sign, Value left, Value right, TimeZoneInfo zone)
    {
        try
        {
            return (sign, left, right) switch
            {
                (ArithmeticOperator.Add, NumberValue a, NumberValue b) => Sum(a, b.Extent, b.Unit, false),
                (ArithmeticOperator.Subtract, NumberValue a, NumberValue b) => Sum(a, IntervalMath.Negate(b.Extent), b.Unit, true),
                (ArithmeticOperator.Multiply, NumberValue a, NumberValue b) => Product(a, b),
                (ArithmeticOperator.Divide, NumberValue a, NumberValue b) => Quotient(a, b),
                (ArithmeticOperator.Add, DurationValue a, DurationValue b) when a.Kind == b.Kind => a with { Extent = IntervalMath.Add(a.Extent, b.Extent) },
                (ArithmeticOperator.Subtract, DurationValue a, DurationValue b) when a.Kind == b.Kind => a with { Extent = IntervalMath.Add(a.Extent, IntervalMath.Negate(b.Extent)) },
                (ArithmeticOperator.Divide, DurationValue a, DurationValue b) when a.Kind == b.Kind => IntervalMath.Divide(a.Extent, b.Extent) is { } extent ? new NumberValue(extent, Unit.None) : null,
                (ArithmeticOperator.Multiply, DurationValue a, NumberValue b) => a with { Extent = IntervalMath.Multiply(a.Extent, Plain(b)) },
                (ArithmeticOperator.Multiply, NumberValue a, DurationValue b) => b with { Extent = IntervalMath.Multiply(b.Extent, Plain(a)) },
                (ArithmeticOperator.Divide, DurationValue a, NumberValue b) => IntervalMath.Divide(a.Extent, Plain(b)) is { } extent ? a with { Extent = extent } : null,
                _ => TimeArithmetic.Reckon(sign, left, right, zone),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A date before the year 1 or after 9999.
            return null;
        }
    }

    public static Value? Extreme(bool isMax, Value one, Value other)
    {
        switch (one, other)
        {
            case (NumberValue a, NumberValue b) when a.Extent.IsPoint && b.Extent.IsPoint || !UnitAlgebra.Same(a.Unit, b.Unit): break;
            case (NumberValue a, NumberValue b): return Zero(a) is { } zero && Reckon(ArithmeticOperator.Add, zero, b, TimeZoneInfo.Utc) is NumberValue same ? a with { Extent = Extent(isMax, a.Extent, same.Extent) } : null;
            case (DurationValue a, DurationValue b) when a.Kind == b.Kind: return a with { Extent = Extent(isMax, a.Extent, b.Extent) };
        }
        return ValueComparison.Compare(isMax ? Comparison.GreaterOrEqual : Comparison.LessOrEqual, one, other) switch
        {
            ComparisonResult.True => one,
            ComparisonResult.False => other,
            _ => null,
        };
    }

    private static NumberValue Zero(NumberValue like) => new(0, like.Unit);

    private static Interval Extent(bool isMax, Interval a, Interval b) => isMax ? IntervalMath.Max(a, b) : IntervalMath.Min(a, b);

    private static NumberValue? Sum(NumberValue left, Interval right, Unit rightUnit, bool subtract)
    {
        if (UnitAlgebra.Sum(left.Unit, rightUnit, subtract) is not { } unit) return null;
        return new NumberValue(IntervalMath.Add(left.Extent, left.Unit.Factor == rightUnit.Factor ? right : IntervalMath.Scale(right, rightUnit.Factor / left.Unit.Factor)), unit);
    }

    private static NumberValue? Product(NumberValue left, NumberValue right) =>
        UnitAlgebra.Product(left.Unit, right.Unit, out var scale) is { } unit ? new NumberValue(IntervalMath.Scale(IntervalMath.Multiply(left.Extent, right.Extent), scale), unit) : null;

    private static NumberValue? Quotient(NumberValue left, NumberValue right) =>
        IntervalMath.Divide(left.Extent, right.Extent) is { } extent && UnitAlgebra.Quotient(left.Unit, right.Unit, out var scale) is { } unit
            ? new NumberValue(IntervalMath.Scale(extent, scale), unit)
            : null;

    private static Interval Plain(NumberValue number) => IntervalMath.Scale(number.Extent, number.Unit.Factor);
}
