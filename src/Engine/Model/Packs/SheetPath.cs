using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>Source material that rules were written from, as a <c>knowledge-index.yaml</c> names it.</summary>
/// <param name="Path">From the folder of the index.</param>
/// <param name="At">Where it was written.</param>
internal sealed record SheetPath(string Path, SourceSpan At);
