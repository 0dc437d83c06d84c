namespace DiagnosisEngine.Api.HotSpots;

/// <summary>Complaints to be counted; nothing of whom.</summary>
/// <param name="Complaints">In any order.</param>
/// <param name="Fewest">A place with fewer complaints is no hot spot; absent: 3.</param>
internal sealed record HotSpotsRequest(IReadOnlyList<ReportedComplaintRequest> Complaints, int? Fewest);

/// <summary>One answered complaint.</summary>
/// <param name="At">When it was received.</param>
/// <param name="Place">Transformer, building, station, cell, district.</param>
/// <param name="Category">What it was about.</param>
/// <param name="Cause">What was found; absent: undetermined.</param>
/// <param name="Device">A model or an appliance.</param>
/// <param name="Lat">Its point, to name weak spots.</param>
/// <param name="Lon">Its point.</param>
internal sealed record ReportedComplaintRequest(string At, string Place, string Category, string? Cause, string? Device, double? Lat, double? Lon);
