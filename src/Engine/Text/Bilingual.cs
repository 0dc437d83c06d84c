namespace DiagnosisEngine.Text;

/// <summary>One sentence in the two languages that rule authors and developers read.</summary>
/// <param name="Chinese">Shown first.</param>
/// <param name="English">Shown beside it.</param>
public sealed record Bilingual(string Chinese, string English);
