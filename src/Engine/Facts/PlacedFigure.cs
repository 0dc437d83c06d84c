namespace DiagnosisEngine.Facts;

/// <summary>What a figure comes to at a place on a day.</summary>
/// <param name="Found">The text that sets it; null: none is in force.</param>
/// <param name="PlaceWouldDecide">No place was given, and it has a value somewhere.</param>
internal sealed record PlacedFigure(FigureInForce? Found, bool PlaceWouldDecide);
