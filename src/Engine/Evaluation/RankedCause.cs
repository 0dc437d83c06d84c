using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>A cause in a diagnosis.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Basis">How it came to be named.</param>
/// <param name="Probability">0 to 1; only with <see cref="CauseBasis.Shares"/>.</param>
/// <param name="Amount">What it explains of the total; null where nothing was said.</param>
/// <param name="Because">The steps that led to it, in order.</param>
public sealed record RankedCause(Cause Cause, int Rank, CauseBasis Basis, decimal? Probability, Value? Amount, ImmutableArray<TraceStep> Because)
{
    /// <summary>A person settled it elsewhere and no step led here.</summary>
    internal bool IsNamed { get; init; }
}
