using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A row of <c>groups.yaml</c>: categories handled by one department when nothing more is known.</summary>
/// <param name="Id"><c>heating-temperature</c>; one is <c>other</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Department">Who takes what no tree answers.</param>
/// <param name="At">Where it was written.</param>
public sealed record Group(string Id, string Title, string Department, SourceSpan At);
