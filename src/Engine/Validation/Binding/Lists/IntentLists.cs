using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The lists of <c>intents.yaml</c>, each in written order.</summary>
internal sealed record IntentLists(
    ImmutableArray<Intent> Intents, ImmutableArray<Intent> Emotions, ImmutableArray<Intent> Motives,
    ImmutableArray<Intent> Escalations, ImmutableArray<Intent> Conduct, ImmutableArray<Intent> Sensitive);
