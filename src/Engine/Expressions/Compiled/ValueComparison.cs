using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Compares known values.</summary>
internal static class ValueComparison
{
    public static ComparisonResult Compare(Comparison comparison, Value left, Value right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => Numbers(comparison, a, b),
        (ChoiceValue a, ChoiceValue b) => Same(comparison, a.Key == b.Key),
        (ChoiceSetValue a, ChoiceValue b) => Same(comparison, a.Keys.Contains(b.Key)),
        (ChoiceValue a, ChoiceSetValue b) => Same(comparison, b.Keys.Contains(a.Key)),
        // Several causes: case.causes >= 2 counts them.
        (ChoiceSetValue a, NumberValue b) => Extents(comparison, Interval.Point(a.Keys.Count), b.Extent),
        (BooleanValue a, BooleanValue b) => Same(comparison, a.IsTrue == b.IsTrue),
        (DurationValue a, DurationValue b) => a.Kind == b.Kind ? Extents(comparison, a.Extent, b.Extent) : ComparisonResult.Incomparable,
        (DateValue a, DateValue b) => Ordered(comparison, a.Date.CompareTo(b.Date)),
        (DateTimeValue a, DateTimeValue b) => Ordered(comparison, a.At.CompareTo(b.At)),
        (TextValue a, TextValue b) => Same(comparison, a.Text == b.Text),
        _ => ComparisonResult.Incomparable,
    };

    /// <summary>The value lies in a range that is itself a value: a figure <c>[45..120] min</c>, a season. Of other members: it equals them.</summary>
    public static ComparisonResult Lies(Value value, Value member, TimeZoneInfo zone)
    {
        switch (value, member)
        {
            case (DateValue date, SeasonValue season): return Truth(Contains(season, date.Date));
            case (DateTimeValue moment, SeasonValue season): return Truth(Contains(season, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment.At, zone).DateTime)));
            case (NumberValue number, NumberValue { Extent.IsPoint: false } range):
                return UnitAlgebra.Same(number.Unit, range.Unit) && In(number.Unit, range.Unit, range.Extent) is { } extent ? Within(number.Extent, extent) : ComparisonResult.Incomparable;
            case (DurationValue duration, DurationValue { Extent.IsPoint: false } range):
                return duration.Kind == range.Kind ? Within(duration.Extent, range.Extent) : ComparisonResult.Incomparable;
            default: return Compare(Comparison.Equal, value, member);
        }
    }

    private static bool Contains(SeasonValue season, DateOnly date)
    {
        var (day, from, to) = (date.Month * 100 + date.Day, season.FromMonth * 100 + season.FromDay, season.ToMonth * 100 + season.ToDay);
        return from <= to ? from <= day && day <= to : day >= from || day <= to;
    }

    private static ComparisonResult Within(Interval value, Interval range)
    {
        var above = range.Low is null ? Model.Truth.True : IntervalMath.Compare(range.LowOpen ? Comparison.Greater : Comparison.GreaterOrEqual, value, Interval.Point(range.Low.Value));
        var below = range.High is null ? Model.Truth.True : IntervalMath.Compare(range.HighOpen ? Comparison.Less : Comparison.LessOrEqual, value, Interval.Point(range.High.Value));
        return Result(above < below ? above : below);
    }

    private static ComparisonResult Numbers(Comparison comparison, NumberValue left, NumberValue right)
    {
        if (ReferenceEquals(left.Unit, right.Unit) || left.Unit.Factor == right.Unit.Factor && UnitAlgebra.Same(left.Unit, right.Unit)) return Extents(comparison, left.Extent, right.Extent);
        return UnitAlgebra.Same(left.Unit, right.Unit) && In(left.Unit, right.Unit, right.Extent) is { } converted
            ? Extents(comparison, left.Extent, converted)
            : ComparisonResult.Incomparable;
    }

    /// <summary>The same number in another unit of its dimension: what a computed fact of that unit holds. Null when there is none.</summary>
    public static NumberValue? In(NumberValue number, Unit unit) =>
        UnitAlgebra.Same(number.Unit, unit) && In(unit, number.Unit, number.Extent) is { } extent ? new NumberValue(extent, unit) : null;

    private static Interval? In(Unit unit, Unit from, Interval extent)
    {
        if (unit.Factor == from.Factor) return extent;
        try
        {
            return IntervalMath.Scale(extent, from.Factor / unit.Factor);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static ComparisonResult Extents(Comparison comparison, Interval left, Interval right) =>
        left.IsPoint && right.IsPoint ? Ordered(comparison, left.Low!.Value.CompareTo(right.Low!.Value)) : Result(IntervalMath.Compare(comparison, left, right));

    private static ComparisonResult Ordered(Comparison comparison, int order) => Truth(comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    });

    private static ComparisonResult Same(Comparison comparison, bool same) => comparison switch
    {
        Comparison.Equal => Truth(same),
        Comparison.NotEqual => Truth(!same),
        _ => ComparisonResult.Incomparable,
    };

    private static ComparisonResult Result(Truth truth) => truth switch
    {
        Model.Truth.True => ComparisonResult.True,
        Model.Truth.False => ComparisonResult.False,
        _ => ComparisonResult.Undecided,
    };

    private static ComparisonResult Truth(bool holds) => holds ? ComparisonResult.True : ComparisonResult.False;
}
