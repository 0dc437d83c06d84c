namespace DiagnosisEngine.Model;

/// <summary>One row of a figure's table.</summary>
/// <param name="When">A test of the table's fact, which it already names.</param>
/// <param name="Value">The figure's value in that row.</param>
public sealed record FigureRow(Formula When, Value Value);
