using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A row of <c>intents.yaml</c>: what the customer wants of us. Emotions, motives and escalation signals are rows of the same shape.</summary>
/// <param name="Id"><c>chase-up</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Phrases">What it sounds like.</param>
/// <param name="At">Where it was written.</param>
public sealed record Intent(string Id, string Title, ImmutableArray<Phrase> Phrases, SourceSpan At);
