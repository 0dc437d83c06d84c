using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>What the customer wants, or how the customer feels.</summary>
/// <param name="Intent">The row of <c>intents.yaml</c>.</param>
/// <param name="Evidence">What was heard.</param>
public sealed record HeardIntent(Intent Intent, ImmutableArray<PhraseEvidence> Evidence);
