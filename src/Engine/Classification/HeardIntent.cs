using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>A row of <c>intents.yaml</c> that the complaint speaks of: what the customer wants, feels, threatens or needs.</summary>
/// <param name="Intent">The row of <c>intents.yaml</c>.</param>
/// <param name="Evidence">What was heard.</param>
public sealed record HeardIntent(Intent Intent, ImmutableArray<PhraseEvidence> Evidence);
