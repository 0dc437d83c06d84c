namespace DiagnosisEngine.Handling;

/// <summary>What the two moments of a plan rest on.</summary>
/// <param name="Respond">When somebody must have answered.</param>
/// <param name="Resolve">When it must be done.</param>
internal sealed record PlanDeadlines(Deadline Respond, Deadline Resolve)
{
    public static PlanDeadlines None { get; } = new(Deadline.None, Deadline.None);

    /// <summary>Nobody is told of an answer that comes after the matter is done: the answer is then due with it.</summary>
    public static PlanDeadlines Of(Deadline respond, Deadline resolve) => new(respond.At > resolve.At ? resolve : respond, resolve);
}
