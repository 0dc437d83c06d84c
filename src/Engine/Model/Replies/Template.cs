using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>Text with slots. No logic.</summary>
/// <param name="Text">As written.</param>
/// <param name="Parts">In order.</param>
/// <param name="At">Where it was written.</param>
public sealed record Template(string Text, ImmutableArray<TemplatePart> Parts, SourceSpan At);
