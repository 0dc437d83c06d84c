using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A sentence of a reply that rests on an article.</summary>
/// <param name="Regulation">The regulation's id.</param>
/// <param name="Article">The article's id within it.</param>
/// <param name="Text">What it means for this case, without the opening, which the engine writes.</param>
/// <param name="At">Where it was written.</param>
public sealed record BasisEntry(string Regulation, string Article, Sentence Text, SourceSpan At);
