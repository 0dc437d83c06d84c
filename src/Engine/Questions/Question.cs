using DiagnosisEngine.Model;

namespace DiagnosisEngine.Questions;

/// <summary>What to ask next.</summary>
/// <param name="Fact">The fact asked.</param>
/// <param name="Ask">The sentence to say.</param>
/// <param name="Origin">Who is asked: customer or agent.</param>
/// <param name="Effort">What asking costs.</param>
/// <param name="Gain">Expected information in bits, by the authors' shares; null without shares and with one candidate.</param>
/// <param name="Recheck">It was answered, and sources differ.</param>
public sealed record Question(FactDefinition Fact, string Ask, FactOrigin Origin, int Effort, double? Gain, bool Recheck = false);
