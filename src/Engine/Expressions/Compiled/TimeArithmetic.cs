using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Dates and moments with durations. Working days need the calendar and are not reckoned here; a vague duration moves a date nowhere exact.</summary>
internal static class TimeArithmetic
{
    public static Value? Reckon(ArithmeticOperator sign, Value left, Value right, TimeZoneInfo zone) => (sign, left, right) switch
    {
        (ArithmeticOperator.Subtract, DateValue a, DateValue b) => new DurationValue((a.Date.DayNumber - b.Date.DayNumber) * DurationNotation.Day, DurationKind.Clock),
        (ArithmeticOperator.Subtract, DateTimeValue a, DateTimeValue b) => new DurationValue((a.At - b.At).Ticks / (decimal)TimeSpan.TicksPerSecond, DurationKind.Clock),
        (ArithmeticOperator.Add, DateValue or DateTimeValue, DurationValue { Extent.IsPoint: true } by) => Move(left, by.Extent.Low!.Value, by.Kind, zone),
        (ArithmeticOperator.Subtract, DateValue or DateTimeValue, DurationValue { Extent.IsPoint: true } by) => Move(left, -by.Extent.Low!.Value, by.Kind, zone),
        (ArithmeticOperator.Add, DurationValue { Extent.IsPoint: true } by, DateValue or DateTimeValue) => Move(right, by.Extent.Low!.Value, by.Kind, zone),
        _ => null,
    };

    private static Value? Move(Value from, decimal by, DurationKind kind, TimeZoneInfo zone) => (from, kind) switch
    {
        // Hours added to a day stay within it: only whole days move a date.
        (DateValue date, DurationKind.Clock) => new DateValue(date.Date.AddDays((int)decimal.Truncate(by / DurationNotation.Day))),
        (DateValue date, DurationKind.Months) => new DateValue(date.Date.AddMonths((int)by)),
        (DateTimeValue moment, DurationKind.Clock) => new DateTimeValue(moment.At.AddTicks((long)(by * TimeSpan.TicksPerSecond))),
        (DateTimeValue moment, DurationKind.Months) => TimeReader.At(TimeZoneInfo.ConvertTime(moment.At, zone).DateTime.AddMonths((int)by), zone),
        _ => null,
    };
}
