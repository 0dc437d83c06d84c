using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Which days are worked: weekdays, less holidays, plus weekend days worked in exchange.</summary>
/// <param name="Holidays">Weekdays not worked.</param>
/// <param name="Workdays">Weekend days worked.</param>
/// <param name="Through">Last day the calendar knows; later days count by the week alone. Null: it knows none.</param>
public sealed record WorkCalendar(ImmutableHashSet<DateOnly> Holidays, ImmutableHashSet<DateOnly> Workdays, DateOnly? Through);
