using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>A figure with the text that sets it.</summary>
/// <param name="Regulation">The text.</param>
/// <param name="Version">The version in force on the day.</param>
/// <param name="Article">The provision.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Place">Where the text holds, which may be wider than the place asked for.</param>
internal sealed record FigureInForce(Regulation Regulation, RegulationVersion Version, Article Article, Figure Figure, string Place);
