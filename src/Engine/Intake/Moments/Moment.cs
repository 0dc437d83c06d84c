namespace DiagnosisEngine.Intake;

/// <summary>When something was, as a customer names it: a point in time, or a stretch of it.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends, itself not included; of a point the same as <paramref name="From"/>.</param>
internal sealed record Moment(int Start, int End, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The length of time it was counted by, where it was: 三天前.</summary>
    public Quantity? Counted { get; init; }

    /// <summary>The day it lies in; null where it lies in several.</summary>
    public DateOnly? Date => To.DateTime <= From.Date.AddDays(1) ? DateOnly.FromDateTime(From.DateTime) : null;

    /// <summary>The point; null for a stretch.</summary>
    public DateTimeOffset? Instant => From == To ? From : null;
}
