using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>A category the complaint may belong to.</summary>
/// <param name="Category">The category.</param>
/// <param name="Score">0 to 1; comparable within one complaint.</param>
/// <param name="Evidence">Phrases for and against, in text order.</param>
public sealed record ScoredCategory(Category Category, double Score, ImmutableArray<PhraseEvidence> Evidence)
{
    /// <summary>A tree answers it; without one it is understood and goes to people.</summary>
    public bool HasTree { get; init; }
}
