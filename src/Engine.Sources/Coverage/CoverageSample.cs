namespace DiagnosisEngine.Sources;

/// <summary>One measurement of a phone.</summary>
/// <param name="At">When.</param>
/// <param name="Where">Where.</param>
/// <param name="Cell">The cell it was on.</param>
/// <param name="Rsrp">Signal strength in dBm.</param>
/// <param name="Sinr">Signal to noise in dB; null: not measured.</param>
/// <param name="IsIndoor">Null: not known.</param>
internal sealed record CoverageSample(DateTimeOffset At, GeoPoint Where, string Cell, double Rsrp, double? Sinr, bool? IsIndoor);
