namespace DiagnosisEngine.Model;

/// <summary>A number with its unit; heard numbers may be an interval (不到十六度).</summary>
/// <param name="Extent">A point for exact numbers.</param>
/// <param name="Unit"><see cref="Unit.None"/> for bare numbers.</param>
public sealed record NumberValue(Interval Extent, Unit Unit) : Value
{
    /// <summary>An exact number.</summary>
    public NumberValue(decimal exact, Unit unit) : this(Interval.Point(exact), unit) { }
}
