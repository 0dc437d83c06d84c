using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Answers;

/// <summary>What one call of one system brought.</summary>
internal sealed record SourceRound(SourceReport Report, ImmutableArray<Evidence> Evidence);
