using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A row of <c>regions.yaml</c>. Codes follow GB/T 2260: CN, CN-37 (province), CN-3702 (city).</summary>
/// <param name="Code">The fallback cuts digits from the right: CN-3702, CN-37, CN.</param>
/// <param name="Title">What people read.</param>
/// <param name="At">Where it was written.</param>
public sealed record Region(string Code, string Title, SourceSpan At);
