using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Where a cause of a tree was lost, or what still keeps it in play.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="IsLost">The case contradicts it.</param>
/// <param name="Node">The first node that decided; null: it was reached.</param>
/// <param name="Branch">The branch of that node whose condition decided; negative: its default is for what is unknown, and nothing was.</param>
/// <param name="Overtaken">That branch held and stood before the cause's own.</param>
internal sealed record CauseFate(Cause Cause, bool IsLost, CompiledDecision? Node, int Branch, bool Overtaken);
