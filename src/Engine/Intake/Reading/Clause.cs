namespace DiagnosisEngine.Intake;

/// <summary>A stretch of the folded text without a pause.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last, its mark not included.</param>
/// <param name="Sentence">Counts sentences from 0; clauses of one sentence share it.</param>
/// <param name="Mark">What ended it: a punctuation mark, a line break, or a blank for a pause or a turn.</param>
internal readonly record struct Clause(int Start, int End, int Sentence, char Mark)
{
    public bool IsQuestion => Mark == '?';
}
