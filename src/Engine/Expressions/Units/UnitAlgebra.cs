using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>What comes of two units: as far as conditions reckon, and no further.</summary>
internal static class UnitAlgebra
{
    /// <summary>Numbers in these units compare, after conversion.</summary>
    public static bool Same(Unit a, Unit b) => ReferenceEquals(a, b) || string.Equals(a.Dimension, b.Dimension, StringComparison.Ordinal);

    /// <summary>The unit of a sum or difference, the right side converted to the left's; null where it makes no sense. Levels subtract to a ratio: dBm - dBm is dB.</summary>
    public static Unit? Sum(Unit left, Unit right, bool subtract) => (left.Symbol, right.Symbol, subtract) switch
    {
        ("dBm", "dBm", true) => UnitCatalog.Find("dB"),
        ("dBm", "dBm", false) => null,
        ("dBm", "dB", _) => left,
        ("dB", "dBm", false) => right,
        _ => Same(left, right) ? left : null,
    };

    /// <summary>The unit of a product and what the product of the two numbers is multiplied by.</summary>
    public static Unit? Product(Unit left, Unit right, out decimal scale)
    {
        scale = 1;
        if (IsPlain(left)) { scale = left.Factor; return IsPlain(right) ? Plain(right, ref scale) : right; }
        if (IsPlain(right)) { scale = right.Factor; return left; }
        return Cancel(left, right, ref scale) ?? Cancel(right, left, ref scale);
    }

    /// <summary>The unit of a quotient and what the quotient of the two numbers is multiplied by.</summary>
    public static Unit? Quotient(Unit left, Unit right, out decimal scale)
    {
        scale = 1;
        if (IsPlain(right) && !IsPlain(left)) { scale = 1 / right.Factor; return left; }
        if (Same(left, right)) { scale = left.Factor / right.Factor; return Unit.None; }
        return left.Symbol.Length == 0 ? null : UnitCatalog.Rate(left, right.Symbol);
    }

    private static bool IsPlain(Unit unit) => unit.Dimension.Length == 0;

    private static Unit Plain(Unit right, ref decimal scale)
    {
        scale *= right.Factor;
        return Unit.None;
    }

    /// <summary>元/kWh * kWh is 元.</summary>
    private static Unit? Cancel(Unit rate, Unit other, ref decimal scale)
    {
        var line = rate.Symbol.IndexOf('/', StringComparison.Ordinal);
        if (line < 0 || UnitCatalog.Find(rate.Symbol[..line]) is not { } above || UnitCatalog.Find(rate.Symbol[(line + 1)..]) is not { } below || !Same(below, other)) return null;
        scale = other.Factor / below.Factor;
        return above;
    }
}
