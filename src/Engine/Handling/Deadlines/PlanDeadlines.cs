namespace DiagnosisEngine.Handling;

/// <summary>What the two moments of a plan rest on.</summary>
/// <param name="Respond">When somebody must have answered.</param>
/// <param name="Resolve">When it must be done.</param>
internal sealed record PlanDeadlines(Deadline Respond, Deadline Resolve)
{
    public static PlanDeadlines None { get; } = new(Deadline.None, Deadline.None);
}
