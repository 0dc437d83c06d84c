using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>A danger with the words to say first.</summary>
/// <param name="Hazard">The danger.</param>
/// <param name="Playbook">The script's id.</param>
/// <param name="Script">What to say, in order, before any question.</param>
/// <param name="Evidence">What was heard; empty when facts alone raise it.</param>
public sealed record HazardAnswer(Hazard Hazard, string Playbook, ImmutableArray<string> Script, ImmutableArray<PhraseEvidence> Evidence);
