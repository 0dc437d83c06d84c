namespace DiagnosisEngine.Classification;

/// <summary>How much a learned run speaks for a label, in few bytes: what a text costs is the memory its runs lie in.</summary>
/// <param name="Label">Its number among all labels.</param>
/// <param name="Weight">The number of the weight among all that were learned.</param>
internal readonly record struct RunWeight(ushort Label, ushort Weight);
