using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>Where a node goes when none of its branches holds.</summary>
/// <param name="Word"><c>otherwise</c> or <c>unknown</c>, as the author wrote it.</param>
/// <param name="Written">As written; of a <c>go</c>, the step that goes there.</param>
/// <param name="Node">What lies behind.</param>
internal sealed record CompiledDefault(string Word, Node Written, CompiledNode Node);
