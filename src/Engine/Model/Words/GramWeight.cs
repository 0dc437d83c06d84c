namespace DiagnosisEngine.Model;

/// <summary>A run of one to three characters and what it weighs.</summary>
/// <param name="Gram">Folded: simplified, one width, lower case, every digit a 0.</param>
/// <param name="Weight">Natural logarithm of odds in a complaint of one character; in one of n characters it is divided by the root of n.</param>
public readonly record struct GramWeight(string Gram, double Weight);
