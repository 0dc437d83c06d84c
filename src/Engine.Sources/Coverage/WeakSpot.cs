namespace DiagnosisEngine.Sources;

/// <summary>A place registered as weak.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Where">Its middle.</param>
/// <param name="Radius">In metres.</param>
/// <param name="SiteOn">When the planned site is done; null: nothing is planned.</param>
public sealed record WeakSpot(string Title, GeoPoint Where, double Radius, DateOnly? SiteOn);
