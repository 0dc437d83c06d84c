using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>What one file says of a hazard.</summary>
/// <param name="Pack">The pack that speaks; null: <c>rules/hazards.yaml</c>.</param>
/// <param name="Phrases">What it sounds like.</param>
/// <param name="Not">What only sounds like it; voids the phrases it overlaps, never others.</param>
/// <param name="When">Facts that make it present.</param>
/// <param name="Playbook">The pack's own script; null: the hazard's.</param>
public sealed record HazardSignals(string? Pack, ImmutableArray<Phrase> Phrases, ImmutableArray<Phrase> Not,
    ImmutableArray<Formula> When, string? Playbook);
