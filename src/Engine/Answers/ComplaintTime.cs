using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Times of a request, in the zone of the rules. Days before and after them are reckoned, so they keep away from the ends of the calendar.</summary>
internal static class ComplaintTime
{
    private const int FirstYear = 1950, LastYear = 2200;

    /// <summary>A time beyond any complaint is a mistake, and stands for the Unix epoch from there on.</summary>
    public static DateTimeOffset Read(DateTimeOffset time, TimeZoneInfo zone, string pointer, List<ComplaintError> errors)
    {
        var local = TimeZoneInfo.ConvertTime(time, zone);
        if (local.Year is >= FirstYear and <= LastYear) return local;
        errors.Add(new ComplaintError(pointer, "time-out-of-range", new Bilingual(
            $"{local.Year} 年太远了；时间要在 {FirstYear} 年到 {LastYear} 年之间", $"the year {local.Year} is too far away; times lie between {FirstYear} and {LastYear}")));
        return TimeZoneInfo.ConvertTime(DateTimeOffset.UnixEpoch, zone);
    }
}
