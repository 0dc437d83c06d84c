using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Adds a length of time to a moment. Days and months are those of the rules' zone.</summary>
internal static class DueTime
{
    // Longer limits than this are slips of the pen; no calendar reaches there.
    private const int YearsAhead = 100;

    /// <summary>Null when the length is no limit: open at both ends, or beyond every calendar.</summary>
    public static DateTimeOffset? After(DateTimeOffset from, DurationValue duration, WorkCalendar calendar, TimeZoneInfo zone)
    {
        if ((duration.Extent.Low ?? duration.Extent.High) is not { } shortest || shortest < 0) return null;
        var local = TimeZoneInfo.ConvertTime(from, zone);
        if (local.Year > DateOnly.MaxValue.Year - YearsAhead * 2) return null;
        return duration.Kind switch
        {
            DurationKind.WorkingDays => shortest > YearsAhead * 250 ? null
                : EndOf(WorkingDays.After(DateOnly.FromDateTime(local.DateTime), (int)shortest, calendar), zone),
            DurationKind.Months => shortest > YearsAhead * 12 ? null : In(zone, local.DateTime.AddMonths((int)shortest)),
            _ => shortest > YearsAhead * 365m * 86400m ? null : TimeZoneInfo.ConvertTime(local.AddTicks((long)(shortest * TimeSpan.TicksPerSecond)), zone),
        };
    }

    /// <summary>A working day is there to its last second.</summary>
    private static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone) => In(zone, day.ToDateTime(new TimeOnly(23, 59, 59)));

    private static DateTimeOffset In(TimeZoneInfo zone, DateTime local) => new(local, zone.GetUtcOffset(local));
}
