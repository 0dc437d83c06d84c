using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>
/// Words to listen for, in phrase notation: literal text; <c>…</c> up to eight characters of one clause, never a numeral;
/// <c>{}</c> a value of the fact with its unit.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="At">Where it was written.</param>
public sealed record Phrase(string Text, SourceSpan At);
