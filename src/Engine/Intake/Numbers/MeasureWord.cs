namespace DiagnosisEngine.Intake;

/// <summary>A unit or counter found behind a number.</summary>
/// <param name="Length">Characters.</param>
/// <param name="Kind">What it makes of the number.</param>
/// <param name="Unit">The word; for durations what <paramref name="Extent"/> counts.</param>
/// <param name="Extent">How many of <paramref name="Unit"/> one of it is.</param>
internal readonly record struct MeasureWord(int Length, QuantityKind Kind, string Unit, decimal Extent);
