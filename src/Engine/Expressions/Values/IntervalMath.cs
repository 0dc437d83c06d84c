using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Reckoning with intervals. A statement about an interval holds when it holds for every number in it.</summary>
internal static class IntervalMath
{
    public static bool IsEmpty(Interval x) => x.Low > x.High || (x.Low is not null && x.Low == x.High && (x.LowOpen || x.HighOpen));

    public static Interval Add(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High, a.LowOpen || b.LowOpen, a.HighOpen || b.HighOpen);

    public static Interval Negate(Interval x) => new(-x.High, -x.Low, x.HighOpen, x.LowOpen);

    public static Interval Scale(Interval x, decimal factor) => factor switch
    {
        1 => x,
        0 => Interval.Point(0),
        > 0 => new(x.Low * factor, x.High * factor, x.LowOpen, x.HighOpen),
        _ => Negate(new(x.Low * -factor, x.High * -factor, x.LowOpen, x.HighOpen)),
    };

    /// <summary>Ends of the product of two true intervals count as included: it may be a little too wide, never too narrow.</summary>
    public static Interval Multiply(Interval a, Interval b)
    {
        if (a.IsPoint) return Scale(b, a.Low!.Value);
        if (b.IsPoint) return Scale(a, b.Low!.Value);
        if (a.Low is not { } al || a.High is not { } ah || b.Low is not { } bl || b.High is not { } bh) return new Interval(null, null);
        decimal[] corners = [al * bl, al * bh, ah * bl, ah * bh];
        return new Interval(corners.Min(), corners.Max());
    }

    /// <summary>Null when the divisor may be zero.</summary>
    public static Interval? Divide(Interval a, Interval b)
    {
        if (b.IsPoint)
        {
            var divisor = b.Low!.Value;
            if (divisor == 0) return null;
            var quotient = new Interval(a.Low / divisor, a.High / divisor, a.LowOpen, a.HighOpen);
            return divisor > 0 ? quotient : new Interval(quotient.High, quotient.Low, quotient.HighOpen, quotient.LowOpen);
        }
        if (b.Low is not { } low || b.High is not { } high || (low <= 0 && high >= 0)) return null;
        return Multiply(a, new Interval(1 / high, 1 / low));
    }

    /// <summary>Of the greatest of two numbers; unbounded below only when both are.</summary>
    public static Interval Max(Interval a, Interval b)
    {
        var lowFromA = b.Low is null || (a.Low is not null && (a.Low > b.Low || (a.Low == b.Low && a.LowOpen)));
        var highFromA = a.High is null || (b.High is not null && (a.High > b.High || (a.High == b.High && !a.HighOpen)));
        return new Interval(lowFromA ? a.Low : b.Low, highFromA ? a.High : b.High, lowFromA ? a.LowOpen : b.LowOpen, highFromA ? a.HighOpen : b.HighOpen);
    }

    public static Interval Min(Interval a, Interval b) => Negate(Max(Negate(a), Negate(b)));

    public static Truth Compare(Comparison comparison, Interval a, Interval b) => comparison switch
    {
        Comparison.Equal => Equal(a, b),
        Comparison.NotEqual => Not(Equal(a, b)),
        Comparison.Less => Less(a, b),
        Comparison.LessOrEqual => Not(Less(b, a)),
        Comparison.Greater => Less(b, a),
        _ => Not(Less(a, b)),
    };

    public static Truth Not(Truth truth) => (Truth)((int)Truth.True - (int)truth);

    private static Truth Less(Interval a, Interval b)
    {
        if (a.High < b.Low || (a.High is not null && a.High == b.Low && (a.HighOpen || b.LowOpen))) return Truth.True;
        return a.Low >= b.High ? Truth.False : Truth.Unknown;
    }

    private static Truth Equal(Interval a, Interval b)
    {
        if (a.IsPoint && b.IsPoint) return a.Low == b.Low ? Truth.True : Truth.False;
        return Less(a, b) == Truth.True || Less(b, a) == Truth.True ? Truth.False : Truth.Unknown;
    }
}
