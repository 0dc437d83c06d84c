using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Which days are worked: weekdays, less holidays, plus weekend days worked in exchange.</summary>
/// <param name="Holidays">Weekdays not worked.</param>
/// <param name="Workdays">Weekend days worked.</param>
/// <param name="Through">Last day any file speaks of. Null: none does.</param>
public sealed record WorkCalendar(ImmutableHashSet<DateOnly> Holidays, ImmutableHashSet<DateOnly> Workdays, DateOnly? Through)
{
    /// <summary>The days that were entered; any other counts by the week alone. The year of <see cref="Through"/> unless files say otherwise.</summary>
    public ImmutableArray<CalendarSpan> Spans { get; init; } = Through is { } through ? [new(new(through.Year, 1, 1), through)] : [];

    /// <summary>Whether it is known of the day that it is worked or free.</summary>
    public bool Knows(DateOnly day)
    {
        foreach (var span in Spans)
            if (span.From <= day && day <= span.Through) return true;
        return false;
    }
}
