using System.Globalization;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Dates, date-times and seasons as rules and callers write them.</summary>
internal static class TimeReader
{
    private static readonly string[] WithOffset = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"];
    private static readonly string[] WithoutOffset = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-M-d"];

    public static DateValue? Date(string text) =>
        DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new DateValue(date) : null;

    /// <summary>A time without an offset is of the zone; one that the zone skips is the moment it would have been.</summary>
    public static DateTimeValue? DateTime(string text, TimeZoneInfo zone)
    {
        var written = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (DateTimeOffset.TryParseExact(written, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return new DateTimeValue(moment);
        return System.DateTime.TryParseExact(text, WithoutOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? At(local, zone) : null;
    }

    public static SeasonValue? Season(string text)
    {
        var parts = text.Split("..");
        return parts.Length == 2 && Day(parts[0]) is { } from && Day(parts[1]) is { } to ? new SeasonValue(from.Month, from.Day, to.Month, to.Day) : null;
    }

    public static DateTimeValue? At(DateTime local, TimeZoneInfo zone)
    {
        try
        {
            return new DateTimeValue(new DateTimeOffset(local, zone.GetUtcOffset(local)));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>29 February counts: the year is a leap year.</summary>
    private static (int Month, int Day)? Day(string text) =>
        DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Month, day.Day) : null;
}
