using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>Whether two sources say the same. Units are converted; a number inside a heard interval says the same more exactly.</summary>
internal static class ValueAgreement
{
    public static bool Agree(Value a, Value b) => (a, b) switch
    {
        (NumberValue or DurationValue, NumberValue or DurationValue) => Narrows(a, b) || Narrows(b, a),
        _ => a == b,
    };

    /// <summary><paramref name="inner"/> lies wholly within <paramref name="outer"/>.</summary>
    public static bool Narrows(Value inner, Value outer) => (inner, outer) switch
    {
        (NumberValue i, NumberValue o) when i.Unit.Dimension == o.Unit.Dimension => Contains(Scaled(o), Scaled(i)),
        (DurationValue i, DurationValue o) when i.Kind == o.Kind => Contains(o.Extent, i.Extent),
        _ => inner == outer,
    };

    public static bool IsInterval(Value? value) => value is NumberValue { Extent.IsPoint: false } or DurationValue { Extent.IsPoint: false };

    /// <summary>Two numbers of one text (客厅17 卧室15) are the interval between them; null where that means nothing.</summary>
    public static Value? Between(Value a, Value b) => (a, b) switch
    {
        (NumberValue x, NumberValue y) when x.Unit == y.Unit => new NumberValue(Hull(x.Extent, y.Extent), x.Unit),
        (NumberValue x, NumberValue y) when x.Unit.Dimension == y.Unit.Dimension =>
            new NumberValue(Hull(x.Extent, Times(y.Extent, y.Unit.Factor / x.Unit.Factor)), x.Unit),
        (DurationValue x, DurationValue y) when x.Kind == y.Kind => new DurationValue(Hull(x.Extent, y.Extent), x.Kind),
        _ => null,
    };

    private static Interval Scaled(NumberValue number) => Times(number.Extent, number.Unit.Factor);

    private static Interval Times(Interval extent, decimal factor) => extent with { Low = extent.Low * factor, High = extent.High * factor };

    private static bool Contains(Interval outer, Interval inner) =>
        (outer.Low is null || (inner.Low is { } low && (low > outer.Low || (low == outer.Low && (!outer.LowOpen || inner.LowOpen)))))
        && (outer.High is null || (inner.High is { } high && (high < outer.High || (high == outer.High && (!outer.HighOpen || inner.HighOpen)))));

    private static Interval Hull(Interval a, Interval b)
    {
        var lowest = a.Low is null || (b.Low is not null && (a.Low < b.Low || (a.Low == b.Low && !a.LowOpen))) ? a : b;
        var highest = a.High is null || (b.High is not null && (a.High > b.High || (a.High == b.High && !a.HighOpen))) ? a : b;
        return new Interval(lowest.Low, highest.High, lowest.LowOpen, highest.HighOpen);
    }
}
