using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>What a fact comes to when all its sources are weighed.</summary>
/// <param name="Value">Null unless known.</param>
/// <param name="IsNone">Known to be absent.</param>
/// <param name="IsOpen">May still be asked or read.</param>
/// <param name="Source">The evidence that decided; null for computed, open and unknowable facts.</param>
/// <param name="Differing">Known evidence of later sources that says something else.</param>
public sealed record FactReading(Value? Value, bool IsNone, bool IsOpen, Evidence? Source, ImmutableArray<Evidence> Differing);
