using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>What speaks for and against a category.</summary>
/// <param name="Strong">One is nearly enough.</param>
/// <param name="Weak">Helps.</param>
/// <param name="Not">Takes away; never vetoes a hazard.</param>
public sealed record Signals(ImmutableArray<Phrase> Strong, ImmutableArray<Phrase> Weak, ImmutableArray<Phrase> Not);
