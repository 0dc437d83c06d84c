namespace DiagnosisEngine.Evaluation;

/// <summary>What is kept of a live group once its node was read.</summary>
/// <param name="Branch">The branch; negative: a default, or nothing matched.</param>
/// <param name="Outcomes">How many may come of it.</param>
/// <param name="Weight">At its node, of 1; NaN: a share is missing.</param>
internal readonly record struct LivePart(int Branch, int Outcomes, double Weight)
{
    public static LivePart Of(in LiveGroup group) => new(group.Branch, group.Outcomes.Length, group.Weight ?? double.NaN);
}
