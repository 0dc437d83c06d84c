namespace DiagnosisEngine.Model;

/// <summary>One key of a fact's list of choices.</summary>
/// <param name="Key">As written in the vocabulary: words joined by <c>_</c>, or digits.</param>
public sealed record ChoiceValue(string Key) : Value;
