using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Things that mean something when they are said near one another, in any order.</summary>
/// <param name="Use">What it was written for.</param>
/// <param name="Pattern">As written; without elements of its own.</param>
/// <param name="Slots">Which words make up each part; the first part stands for the whole where phrases overlap.</param>
internal sealed record Combination(PhraseUse Use, PhrasePattern Pattern, ImmutableArray<int> Slots);
