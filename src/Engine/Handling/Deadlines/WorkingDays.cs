using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Counts working days: weekdays, less holidays, plus weekend days worked in exchange.</summary>
internal static class WorkingDays
{
    public static bool IsWorked(DateOnly day, WorkCalendar calendar) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? calendar.Workdays.Contains(day)
        : !calendar.Holidays.Contains(day);

    /// <summary>Years of which counting from a day to another meets days that the calendar does not know.</summary>
    public static ImmutableArray<int> UnreadYears(DateOnly from, DateOnly to, WorkCalendar calendar)
    {
        var years = ImmutableArray.CreateBuilder<int>();
        for (var day = from < to ? from.AddDays(1) : to; day <= to; day = day.AddDays(1))
            if (!calendar.Knows(day) && (years.Count == 0 || years[^1] != day.Year)) years.Add(day.Year);
        return years.ToImmutable();
    }

    /// <summary>The working day so many after a day. The first day does not count; zero is the day itself, or the next one worked.</summary>
    public static DateOnly After(DateOnly day, int count, WorkCalendar calendar)
    {
        while (count == 0 && !IsWorked(day, calendar)) day = day.AddDays(1);
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorked(day, calendar)) left--;
        }
        return day;
    }
}
