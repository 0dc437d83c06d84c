namespace DiagnosisEngine.NRules.OwnRules;

/// <summary>What a rule of your own says to an answer. Yield it, and <see cref="AnswerRules.Apply"/> returns it.</summary>
/// <param name="Text">For the agent.</param>
public sealed record Advice(string Text);
