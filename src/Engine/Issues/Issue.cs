using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>Something said to a rule author: what is wrong, where, and how to mend it.</summary>
/// <param name="Code">DE1xxx document, DE2xxx validation, DE3xxx compilation. Never reused.</param>
/// <param name="Severity">Errors stop the rules from loading.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Message">What is wrong and, after a semicolon, how to mend it.</param>
public sealed record Issue(string Code, IssueSeverity Severity, SourceSpan At, Bilingual Message);
