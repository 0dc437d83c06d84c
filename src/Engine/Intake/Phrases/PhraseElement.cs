namespace DiagnosisEngine.Intake;

/// <summary>One place of a phrase.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Text">The folded characters of a literal; else empty.</param>
internal readonly record struct PhraseElement(PhraseElementKind Kind, string Text);
