using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Words of a customer that settle a fact.</summary>
/// <param name="Answer">A choice key, <c>true</c>, <c>false</c> or <c>none</c>; null where the phrases hold <c>{}</c>, the value itself.</param>
/// <param name="Phrases">In phrase notation.</param>
public sealed record HeardPhrases(string? Answer, ImmutableArray<Phrase> Phrases);
