using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Writes values as a reply tells them: in a letter in full, in a message without the year it is written in, aloud with hours and units as people say them.</summary>
internal static class ToldValue
{
    // Units whose sign nobody reads out. The longest come first, so that none is found inside another.
    private static readonly ImmutableArray<(string Sign, string Word)> Units =
        [("元/kWh", "元一度"), ("kWh", "度"), ("mg/L", "毫克每升"), ("MPa", "兆帕"), ("m³", "立方米"), ("m²", "平方米"), ("℃", "度")];

    /// <summary>The value's words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fact">Whose value it is; null: a figure's.</param>
    /// <param name="zone">Of days and hours.</param>
    /// <param name="form">How the words reach the customer.</param>
    /// <param name="year">The year the reply is written in.</param>
    /// <param name="told">The day just told: of a moment on it the hour is enough.</param>
    public static string Of(Value value, FactDefinition? fact, TimeZoneInfo zone, ReplyForm form, int year, DateOnly? told) => (form, value) switch
    {
        (ReplyForm.Written, _) or (_, TextValue or ChoiceValue or ChoiceSetValue) => ValueWriter.Display(value, fact, zone),
        (_, DateValue day) => Day(day.Date, year),
        (_, DateTimeValue moment) => Moment(TimeZoneInfo.ConvertTime(moment.At, zone), form, year, told),
        (ReplyForm.Spoken, _) => Units.Aggregate(ValueWriter.Display(value, fact, zone), (text, unit) => text.Replace(unit.Sign, unit.Word, StringComparison.Ordinal)),
        _ => ValueWriter.Display(value, fact, zone),
    };

    private static string Day(DateOnly day, int year) =>
        (day.Year == year ? "" : FormattableString.Invariant($"{day.Year}年")) + FormattableString.Invariant($"{day.Month}月{day.Day}日");

    private static string Moment(DateTimeOffset at, ReplyForm form, int year, DateOnly? told) =>
        (DateOnly.FromDateTime(at.DateTime) is var day && day == told ? "" : Day(day, year))
        + (form == ReplyForm.Spoken ? Hour(at.Hour, at.Minute) : at.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>晚上八点, 上午十点半, 凌晨零点十分.</summary>
    private static string Hour(int hour, int minute)
    {
        var part = hour switch { < 5 => "凌晨", < 8 => "早上", < 12 => "上午", 12 => "中午", < 19 => "下午", _ => "晚上" };
        var rest = minute switch { 0 => "", 30 => "半", < 10 => $"零{Number(minute)}分", _ => Number(minute) + "分" };
        return $"{part}{(hour is 0 ? "零" : hour is 2 or 14 ? "两" : Number(hour > 12 ? hour - 12 : hour))}点{rest}";
    }

    private static string Number(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number < 10 ? Digits[number].ToString()
            : (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
    }
}
