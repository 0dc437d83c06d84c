using DiagnosisEngine.Text;

namespace DiagnosisEngine.Classification;

/// <summary>A phrase found in the complaint.</summary>
/// <param name="Phrase">As the author wrote it.</param>
/// <param name="At">Where it stands in the customer's own words.</param>
/// <param name="Speaks">For or against.</param>
public sealed record PhraseEvidence(string Phrase, TextSpan At, Polarity Speaks);
