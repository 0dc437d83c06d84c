namespace DiagnosisEngine.Model;

/// <summary>A moment. A time written without an offset is read in the zone of <c>regions.yaml</c>.</summary>
/// <param name="At">Equal moments are equal values whatever their offsets.</param>
public sealed record DateTimeValue(DateTimeOffset At) : Value;
