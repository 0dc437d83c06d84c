using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>A smallest set of changed answers with which other causes would have been concluded, or none.</summary>
/// <param name="Changes">All of them are needed.</param>
/// <param name="Status">How far the diagnosis would then have come.</param>
/// <param name="Causes">What would then be concluded.</param>
public sealed record AnswerFlip(ImmutableArray<ChangedAnswer> Changes, DiagnosisStatus Status, ImmutableArray<Cause> Causes);
