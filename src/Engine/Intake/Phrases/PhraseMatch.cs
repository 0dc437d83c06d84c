namespace DiagnosisEngine.Intake;

/// <summary>A phrase found in a text, in positions of the folded text.</summary>
/// <param name="Pattern">Its index in the <see cref="PhraseIndex"/>.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Value">What stands for <c>{}</c>; null for phrases without.</param>
internal readonly record struct PhraseMatch(int Pattern, int Start, int End, ValueCandidate? Value)
{
    public int Length => End - Start;
}
