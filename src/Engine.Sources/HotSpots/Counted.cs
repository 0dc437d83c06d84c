namespace DiagnosisEngine.Sources;

/// <summary>How often something was named.</summary>
/// <param name="Id">What.</param>
/// <param name="Count">How often.</param>
public sealed record Counted(string Id, int Count);
