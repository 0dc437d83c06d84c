namespace DiagnosisEngine.Evaluation;

/// <summary>A member of an <c>all</c>, as far as its default waits for what the members may come to.</summary>
/// <param name="Empty">The member may find nothing.</param>
/// <param name="Soft">Of all members together: nothing may be found past something unknown.</param>
internal sealed record PossibleMember(Mark Empty, Mark Soft);
