namespace DiagnosisEngine.Classification;

/// <summary>A run of characters that was learned, where it stands in a text.</summary>
/// <param name="Row">Which run it is.</param>
/// <param name="Start">Its first character in the folded text.</param>
/// <param name="Length">1 to <see cref="Intake.GramReader.Longest"/>.</param>
/// <param name="Earlier">Where the same run stood before; -1: nowhere.</param>
internal readonly record struct LearnedRun(int Row, int Start, int Length, int Earlier = -1)
{
    public int End => Start + Length;

    public bool Overlaps(LearnedRun other) => Start < other.End && other.Start < End;
}
