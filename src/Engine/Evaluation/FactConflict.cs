using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Two sources that say different things of one fact.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Readings">The evidence that decided, first; then what differs.</param>
public sealed record FactConflict(string Fact, ImmutableArray<Evidence> Readings);
