namespace DiagnosisEngine.Model;

/// <summary>A unit of measure. Values of one dimension convert by their factors.</summary>
/// <param name="Symbol">As printed: ℃, kWh, 元.</param>
/// <param name="Dimension">What is measured: temperature, energy. Only equal dimensions compare.</param>
/// <param name="Factor">How many of the dimension's base unit one of these is.</param>
public sealed record Unit(string Symbol, string Dimension, decimal Factor)
{
    /// <summary>Of bare numbers.</summary>
    public static Unit None { get; } = new("", "", 1);
}
