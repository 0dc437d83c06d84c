using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>The live outcomes behind one branch of a node, or behind one of its defaults.</summary>
/// <param name="Branch">The branch; negative: a default, or nothing matched.</param>
/// <param name="Outcomes">What may come of it.</param>
/// <param name="Share">Of 100, as written; null: no claim.</param>
/// <param name="Weight">At its node, of 1; null: a share is missing.</param>
internal readonly record struct LiveGroup(int Branch, ImmutableArray<Outcome> Outcomes, decimal? Share, double? Weight = null);
