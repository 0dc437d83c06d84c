namespace DiagnosisEngine.Model;

/// <summary>What a duration counts.</summary>
public enum DurationKind
{
    /// <summary>Seconds: <c>15min</c>, <c>24h</c>, <c>7d</c>, <c>2w</c>.</summary>
    Clock,

    /// <summary>Working days of the calendar: <c>5wd</c>.</summary>
    WorkingDays,

    /// <summary>Calendar months: <c>6mo</c>, <c>2y</c>.</summary>
    Months,
}
