using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>A present or imminent danger in the complaint.</summary>
/// <param name="Hazard">The danger.</param>
/// <param name="Playbook">The script: the pack's own, else the hazard's.</param>
/// <param name="Evidence">What was heard; empty when facts alone raise it.</param>
public sealed record HeardHazard(Hazard Hazard, string Playbook, ImmutableArray<PhraseEvidence> Evidence);
