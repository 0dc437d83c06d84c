using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>What speaks for and against one label.</summary>
/// <param name="Start">Before anything is read; natural logarithm of odds.</param>
/// <param name="Grams">Heaviest first; those against are negative.</param>
public sealed record LabelWeights(double Start, ImmutableArray<GramWeight> Grams);
