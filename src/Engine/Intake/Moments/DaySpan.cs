namespace DiagnosisEngine.Intake;

/// <summary>A day or several in a row.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last, itself included.</param>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public static DaySpan Of(DateOnly day) => new(day, day);

    public static DaySpan Month(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    public bool IsOneDay => First == Last;

    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
