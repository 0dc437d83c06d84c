using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>One decision on the way to a leaf; the steps people read are written from it only when they are needed.</summary>
/// <param name="Before">The decision above; null at the root.</param>
/// <param name="Node">Where it was taken.</param>
/// <param name="Branch">The branch entered; negative: none.</param>
/// <param name="Default">The default entered; null: none.</param>
internal sealed record PathLink(PathLink? Before, CompiledDecision Node, int Branch, CompiledDefault? Default);
