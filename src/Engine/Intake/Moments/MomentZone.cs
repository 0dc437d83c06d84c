namespace DiagnosisEngine.Intake;

/// <summary>The receipt of a complaint where its customer lives: what 今天 and 刚才 are counted from.</summary>
internal sealed class MomentZone(DateTimeOffset receivedAt, TimeZoneInfo zone)
{
    public DateTimeOffset Now { get; } = TimeZoneInfo.ConvertTime(receivedAt, zone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Minutes from midnight of a day; 1440 is the next midnight.</summary>
    public DateTimeOffset At(DateOnly day, int minutes)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    public Moment Days(int start, int end, DaySpan days) => new(start, end, At(days.First, 0), At(days.Last, 1440));
}
