using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>Something that the cases of a family should reach.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Family">The folder it is written in, as the tree there is called: <c>heating/leak</c>.</param>
/// <param name="Key">Names it among all of its kind.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Text">As written.</param>
public sealed record CasePoint(CasePointKind Kind, string Family, string Key, SourceSpan At, string Text);
