using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>A tree ready to be walked.</summary>
/// <param name="Source">As written.</param>
/// <param name="Root">As the tree of a category: where nothing matches, what is live is ranked.</param>
/// <param name="GateRoot">As a gate, where nothing matched means pass; null: it is none.</param>
internal sealed record CompiledTree(DecisionTree Source, CompiledNode Root, CompiledNode? GateRoot)
{
    public string Id => Source.Id;
}
