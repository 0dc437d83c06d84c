using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>A piece of a YAML file with its place: shape only, no meaning yet.</summary>
internal abstract record DocumentNode(SourceSpan At);
