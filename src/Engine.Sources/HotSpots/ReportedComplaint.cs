namespace DiagnosisEngine.Sources;

/// <summary>One answered complaint, as a back office keeps it: where, when, what and why; nothing of whom.</summary>
/// <param name="At">When it was received.</param>
/// <param name="Place">Transformer, building, station, cell, district: whatever complaints are gathered by.</param>
/// <param name="Category">What it was about.</param>
/// <param name="Cause">What was found; null: undetermined.</param>
/// <param name="Device">A model or an appliance; null: not known.</param>
/// <param name="Where">Its point; null: not known.</param>
public sealed record ReportedComplaint(DateTimeOffset At, string Place, string Category, string? Cause, string? Device = null, GeoPoint? Where = null);
