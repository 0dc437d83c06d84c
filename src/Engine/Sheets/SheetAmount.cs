using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sheets;

/// <summary>A number made comparable: 24 小时, 一天 and 1d are one amount. Signs are left out.</summary>
/// <param name="Value">In the dimension's base unit.</param>
/// <param name="Dimension">time, months, working days, or a unit's; null: no unit was written.</param>
/// <param name="Raw">As written.</param>
internal readonly record struct SheetAmount(decimal Value, string? Dimension, decimal Raw)
{
    public const string Time = "time", Months = "months", WorkingDays = "working days", DayOfYear = "day of the year";

    /// <summary>Numbers a rule states; a lone 0 or 1 says nothing that a source would have to say.</summary>
    public static IEnumerable<SheetAmount> Of(Value? value) => value switch
    {
        NumberValue { Extent: { IsPoint: true, Low: { } number }, Unit: var unit } when number * unit.Factor is not (0 or 1) =>
            [new(Math.Abs(number * unit.Factor), unit.Symbol.Length == 0 ? null : unit.Dimension, Math.Abs(number))],
        DurationValue { Extent: { IsPoint: true, Low: { } length }, Kind: var kind } when length != 0 =>
            [new(length, kind switch { DurationKind.Clock => Time, DurationKind.Months => Months, _ => WorkingDays }, length)],
        SeasonValue season => [Day(season.FromMonth, season.FromDay)],
        DateValue { Date: var date } => [Day(date.Month, date.Day)],
        _ => [],
    };

    public static SheetAmount Day(int month, int day) => new(month * 100 + day, DayOfYear, month * 100 + day);

    /// <summary>Worth offering in its place: of the same dimension, or a length of time, too.</summary>
    public bool IsOfTheKindOf(SheetAmount other) => Dimension is not null && (Dimension == other.Dimension || (IsTime && other.IsTime));

    private bool IsTime => Dimension is Time or Months or WorkingDays;

    /// <summary>The source says it. A number written without a unit says any unit but a time's.</summary>
    public bool IsSaidBy(SheetAmount said) => Dimension is null || said.Dimension is null
        ? Raw == said.Raw && (Dimension ?? said.Dimension) is not (Time or Months or WorkingDays or DayOfYear)
        : Value == said.Value && Dimension == said.Dimension;
}
