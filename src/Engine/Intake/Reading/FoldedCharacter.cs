namespace DiagnosisEngine.Intake;

/// <summary>One character of folded text.</summary>
/// <param name="Character">What it folded to.</param>
/// <param name="Start">Where its original begins.</param>
/// <param name="End">One past where its original ends.</param>
/// <param name="IsAfterBreak">It stood behind a blank or an emoji.</param>
internal readonly record struct FoldedCharacter(char Character, int Start, int End, bool IsAfterBreak);
