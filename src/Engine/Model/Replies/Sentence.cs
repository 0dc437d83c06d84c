using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Wordings of one sentence: the first whose condition holds and whose slots are all known and tellable is said.</summary>
/// <param name="Wordings">In written order; never empty.</param>
public sealed record Sentence(ImmutableArray<Wording> Wordings);
