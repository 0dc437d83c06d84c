namespace DiagnosisEngine.Model;

/// <summary>A length of time. Values of different <see cref="DurationKind"/> do not compare.</summary>
/// <param name="Extent">In seconds, months or working days, by kind; a point unless heard as an interval.</param>
/// <param name="Kind">What is counted.</param>
public sealed record DurationValue(Interval Extent, DurationKind Kind) : Value
{
    /// <summary>An exact length.</summary>
    public DurationValue(decimal exact, DurationKind kind) : this(Interval.Point(exact), kind) { }
}
