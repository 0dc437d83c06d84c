using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>Why the parser gave up.</summary>
/// <param name="Issues">What authors are told.</param>
/// <param name="Unquoted">What would not have stopped the parser in quotes; empty: nothing helps.</param>
/// <param name="ToldLater">The next reading, as if those were in quotes, tells better what lacks them.</param>
internal sealed record BrokenPlaces(IReadOnlyList<Issue> Issues, IReadOnlyList<SourceSpan> Unquoted, bool ToldLater = false);
