using System.Collections.Immutable;

namespace DiagnosisEngine.Explanations;

/// <summary>What a search for changed answers found.</summary>
/// <param name="Flips">All of one size, one for each set of facts and what it leads to; empty: none.</param>
/// <param name="IsExact">No smaller set exists, and with none no set at all. False where values are reckoned with or the search was cut short.</param>
internal sealed record FlipSearch(ImmutableArray<AnswerFlip> Flips, bool IsExact)
{
    public static FlipSearch NotMade { get; } = new([], false);
}
