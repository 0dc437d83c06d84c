namespace DiagnosisEngine.Classification;

/// <summary>How much a learned run speaks for a label.</summary>
/// <param name="Label">Its number among all labels.</param>
/// <param name="Weight">Above 0 for it, below 0 against.</param>
internal readonly record struct RunWeight(int Label, float Weight);
