using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>What came of one fact that a system was asked for.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="State">Whether it can be used.</param>
/// <param name="Reading">The latest reading; null where there is none that can be read.</param>
public sealed record SourceFact(FactDefinition Fact, SourceFactState State, Evidence? Reading);
