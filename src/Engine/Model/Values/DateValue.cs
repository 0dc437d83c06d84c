namespace DiagnosisEngine.Model;

/// <summary>A day.</summary>
/// <param name="Date">In the zone of <c>regions.yaml</c>.</param>
public sealed record DateValue(DateOnly Date) : Value;
