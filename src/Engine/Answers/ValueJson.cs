using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Values as a request may give them back: yes and no as booleans, exact numbers in the fact's own unit as numbers,
/// sets as arrays, everything else in the notation of rule files.
/// </summary>
internal static class ValueJson
{
    /// <summary>Null for none and unknowable.</summary>
    public static void Write(Utf8JsonWriter json, Value? value, FactDefinition? fact, AnswerScope scope)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case BooleanValue boolean:
                json.WriteBooleanValue(boolean.IsTrue);
                break;
            case ChoiceSetValue set:
                json.WriteStartArray();
                foreach (var key in set.Keys) json.WriteStringValue(key);
                json.WriteEndArray();
                break;
            case NumberValue { Extent.IsPoint: true } number when fact is null || number.Unit == fact.Unit || number.Unit == Unit.None:
                json.WriteNumberValue(number.Extent.Low!.Value);
                break;
            default:
                json.WriteStringValue(Notation(value, scope));
                break;
        }
    }

    /// <summary>The notation of rule files, readable back: <c>59 元</c>, <c>[15..17] ℃</c>, <c>24h</c>.</summary>
    public static string Notation(Value value, AnswerScope scope) =>
        value is DateTimeValue moment ? scope.Time(moment.At) : Notation(value);

    /// <summary>As above, a moment with the offset it was given with.</summary>
    public static string Notation(Value value) => value switch
    {
        BooleanValue boolean => boolean.IsTrue ? "true" : "false",
        ChoiceValue choice => choice.Key,
        ChoiceSetValue set => string.Join(", ", set.Keys),
        TextValue text => text.Text,
        DateValue day => JsonWords.Day(day.Date),
        DateTimeValue moment => JsonWords.Time(moment.At),
        NumberValue number => (Extent(number.Extent) + " " + number.Unit.Symbol).TrimEnd(),
        DurationValue duration => Duration(duration),
        SeasonValue season => string.Create(CultureInfo.InvariantCulture,
            $"{season.FromMonth:00}-{season.FromDay:00}..{season.ToMonth:00}-{season.ToDay:00}"),
        _ => value.ToString(),
    };

    private static string Duration(DurationValue duration)
    {
        if (duration.Kind == DurationKind.WorkingDays) return Extent(duration.Extent) + "wd";
        if (duration.Kind == DurationKind.Months) return Extent(duration.Extent) + "mo";
        (decimal seconds, string unit)[] units = [(86400, "d"), (3600, "h"), (60, "min"), (1, "s")];
        var (size, symbol) = units.First(u => u.seconds == 1
            || ((duration.Extent.Low ?? 0) % u.seconds == 0 && (duration.Extent.High ?? 0) % u.seconds == 0));
        var scaled = duration.Extent with { Low = duration.Extent.Low / size, High = duration.Extent.High / size };
        return scaled.IsPoint ? Extent(scaled) + symbol : $"{Extent(scaled)} {symbol}";
    }

    private static string Extent(Interval extent) => extent switch
    {
        { IsPoint: true } => Digits(extent.Low!.Value),
        { Low: null, High: null } => "(..)",
        { Low: null } => (extent.HighOpen ? "< " : "<= ") + Digits(extent.High!.Value),
        { High: null } => (extent.LowOpen ? "> " : ">= ") + Digits(extent.Low!.Value),
        _ => (extent.LowOpen ? "(" : "[") + Digits(extent.Low!.Value) + ".." + Digits(extent.High!.Value) + (extent.HighOpen ? ")" : "]"),
    };

    private static string Digits(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
