using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A row of <c>departments.yaml</c>.</summary>
/// <param name="Id">As causes and steps name it.</param>
/// <param name="Title">What people read.</param>
/// <param name="Phone">A telephone number replies may print; null: none.</param>
/// <param name="IsExternal">Not part of the operator.</param>
/// <param name="At">Where it was written.</param>
public sealed record Department(string Id, string Title, string? Phone, bool IsExternal, SourceSpan At);
