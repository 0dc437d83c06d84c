using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Answers;

/// <summary>What is known of a case once every system that is needed has been read.</summary>
internal sealed record CaseKnowledge(FactSet Facts, FactFrame Frame, EvaluationResult Result, ImmutableArray<SourceReport> Sources);
