using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>A fact that a live path waits for.</summary>
/// <param name="Fact">Its slot.</param>
/// <param name="Weights">How much lies behind each way the answer may decide; live outcomes count equally where a share is missing. Empty when there is no other candidate.</param>
internal sealed record OpenQuestion(int Fact, ImmutableArray<double> Weights);
