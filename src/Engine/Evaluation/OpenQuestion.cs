using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>A fact that a live path waits for.</summary>
/// <param name="Fact">Its slot.</param>
/// <param name="Weights">How much lies behind each way the answer may decide; live outcomes count equally where a share is missing. Empty when there is no other candidate.</param>
/// <param name="Arriving">The part of the cases, of 1, that the answer decides about.</param>
/// <param name="Weighed">The weights are the authors' shares.</param>
internal sealed record OpenQuestion(int Fact, ImmutableArray<double> Weights, double Arriving, bool Weighed);
