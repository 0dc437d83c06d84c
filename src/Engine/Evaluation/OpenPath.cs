using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>A live path that waits for an answer.</summary>
/// <param name="Fact">The slot of the fact.</param>
/// <param name="Node">Where it waits.</param>
/// <param name="Branch">The branch whose condition waits.</param>
/// <param name="Path">What led there.</param>
internal sealed record OpenPath(int Fact, CompiledDecision Node, int Branch, PathLink? Path);
