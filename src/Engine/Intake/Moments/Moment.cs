namespace DiagnosisEngine.Intake;

/// <summary>A day or a time of day that a customer names.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Date">The day.</param>
/// <param name="Instant">The moment, when a clock time or an hour count was said.</param>
internal sealed record Moment(int Start, int End, DateOnly Date, DateTimeOffset? Instant);
