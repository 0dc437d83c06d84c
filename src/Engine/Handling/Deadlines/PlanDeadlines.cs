using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>What the two moments of a plan rest on.</summary>
/// <param name="Respond">When somebody must have answered.</param>
/// <param name="Resolve">When it must be done.</param>
internal sealed record PlanDeadlines(Deadline Respond, Deadline Resolve)
{
    public static PlanDeadlines None { get; } = new(Deadline.None, Deadline.None);

    /// <summary>When the event behind the complaint is expected to be over; without a moment where nobody said.</summary>
    public Deadline ExpectedEnd { get; init; } = Deadline.None;

    /// <summary>
    /// The first moment as all sentences together tell it. Of several limits that may hold the shortest can be promised as a call, which is all it then is:
    /// whoever must be there by one of two hours can say by the first how far he has come.
    /// </summary>
    public Deadline ToldFirst => Respond is { IsExact: false, UnreadYears.IsEmpty: true } ? Respond with { IsExact = true, Act = null } : Respond;

    /// <summary>Nobody is told of an answer that comes after the matter is done: the answer is then due with it.</summary>
    public static PlanDeadlines Of(Deadline respond, Deadline resolve) => new(respond.At > resolve.At ? resolve with { Act = respond.Act } : respond, resolve);

    /// <summary>A call after the event's end comes too late. An arrival or an answer that a text demands stays where it is.</summary>
    public PlanDeadlines EndingAt(Deadline end) => this with
    {
        ExpectedEnd = end,
        Respond = Respond.Act is null && Respond.At > end.At ? Respond with { At = end.At, IsWholeDay = false, Facts = [.. Respond.Facts.Union(end.Facts)] } : Respond,
    };

    /// <summary>Nobody is called out of bed for what can wait until morning. What is due within hours is expected, and what a text demands is not moved.</summary>
    public PlanDeadlines CalledBy(CallingHours? hours, DateTimeOffset receivedAt, TimeZoneInfo zone)
    {
        if (hours is null || Respond is not { At: { } at, Act: null, IsPractice: true, IsWholeDay: false } || at - receivedAt < CanWait) return this;
        var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var next = hours.Next(local);
        return next == local ? this : this with { Respond = Respond with { At = new DateTimeOffset(next, zone.GetUtcOffset(next)) } };
    }

    private static TimeSpan CanWait { get; } = TimeSpan.FromHours(2);
}
