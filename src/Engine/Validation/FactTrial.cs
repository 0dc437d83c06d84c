using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>One value of a fact, under one setting of figures, and which of the tests hold for it.</summary>
/// <param name="Value">Null is none.</param>
/// <param name="Holds">Test by test, in their order.</param>
/// <param name="Setting">Which setting of figures; trials of one setting belong together.</param>
internal sealed record FactTrial(Value? Value, IReadOnlyList<bool> Holds, int Setting)
{
    /// <summary>The number or duration tried; null of other values.</summary>
    public decimal? Extent => Value switch
    {
        NumberValue number => number.Extent.Low,
        DurationValue duration => duration.Extent.Low,
        _ => null,
    };

    /// <summary>A number without a unit is most often a count: between <c>&lt;= 2</c> and <c>&gt;= 3</c> nothing is missing.</summary>
    public bool IsBetweenCounts(FactDefinition fact, IEnumerable<FactTrial> run) =>
        Value is NumberValue && fact.Unit == Unit.None && Extent is { } extent && extent != decimal.Truncate(extent)
        && run.Any(other => other.Extent == decimal.Floor(extent)) && run.Any(other => other.Extent == decimal.Ceiling(extent));
}
