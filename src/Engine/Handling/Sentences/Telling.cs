using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>How values are told.</summary>
/// <param name="Form">How the words reach the customer.</param>
/// <param name="Year">The year the reply is written in.</param>
internal readonly record struct Telling(ReplyForm Form, int Year)
{
    /// <summary>The day of the moment just told in the same sentence; null: none was.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>The value's words.</summary>
    public string Say(Value value, FactDefinition? fact, TimeZoneInfo zone) => ToldValue.Of(value, fact, zone, Form, Year, Told);

    /// <summary>How the next value is told after this one.</summary>
    public Telling After(Value? value, TimeZoneInfo zone) =>
        value is DateTimeValue moment ? this with { Told = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment.At, zone).DateTime) } : this;
}
