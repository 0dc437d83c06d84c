using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>A number with what belongs to it: 不到十六度.</summary>
internal sealed record Quantity
{
    /// <summary>With the words before it: 不到.</summary>
    public required int Start { get; init; }

    /// <summary>The first digit or its sign.</summary>
    public required int NumberStart { get; init; }

    /// <summary>One past the last digit before the unit.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>One past the unit.</summary>
    public required int UnitEnd { get; init; }

    /// <summary>With the words behind it: 左右.</summary>
    public required int End { get; init; }

    public required Interval Extent { get; init; }

    /// <summary>As written; empty for a bare number. Durations: <c>s</c>, <c>mo</c> or <c>wd</c>, and the extent counts these.</summary>
    public required string Unit { get; init; }

    public required QuantityKind Kind { get; init; }

    /// <summary>Digits one would hear as a number; 一 alone before a counter is an article.</summary>
    public required bool IsNumeral { get; init; }
}
