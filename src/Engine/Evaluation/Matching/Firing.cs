using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>What the firing of a rule established.</summary>
/// <param name="Marks">Now hold of the case. Some may have held before.</param>
/// <param name="Next">The case at the next tree: behind the gate that let it through, or where <c>go</c> leads; null: it goes no further by this rule.</param>
public readonly record struct Firing(ImmutableArray<Mark> Marks, TreeCase? Next);
