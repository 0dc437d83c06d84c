namespace DiagnosisEngine.Model;

/// <summary>Days of which a calendar knows whether they are worked, both ends among them.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
public sealed record CalendarSpan(DateOnly From, DateOnly Through);
