namespace DiagnosisEngine.Model;

/// <summary>What the phrases of rule authors weigh beside learned weights, in natural logarithms of odds.</summary>
/// <param name="Strong">One strong signal of a category.</param>
/// <param name="Weak">One weak signal.</param>
/// <param name="Against">One signal against it; negative.</param>
/// <param name="Danger">A hazard's signal, meant as said; set, not learned.</param>
public sealed record PhraseWeights(double Strong, double Weak, double Against, double Danger);
