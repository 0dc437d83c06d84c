using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>A rule file read as YAML. Each binding pass takes a reader of its own, since a reader notes which keys were asked for.</summary>
/// <param name="Path">What it holds.</param>
/// <param name="Root">Its content.</param>
/// <param name="Start">The place of what is wrong with the file as such.</param>
internal sealed record RuleDocument(RuleFilePath Path, MappingNode Root, SourceSpan Start)
{
    public MappingReader Reader(ICollection<Issue> issues) => new(Root, issues, RuleFileKeys.Of(Path.Kind));
}
