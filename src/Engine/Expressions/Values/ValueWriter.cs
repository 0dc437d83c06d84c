using System.Globalization;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Writes values: for people in Chinese, for machines so that they can be read again.</summary>
internal static class ValueWriter
{
    /// <summary>For people: 24小时, 2026年1月15日20:00, the choice's title.</summary>
    public static string Display(Value value, FactDefinition? fact, TimeZoneInfo zone) => value switch
    {
        BooleanValue boolean => boolean.IsTrue ? "是" : "否",
        ChoiceValue choice => Title(choice.Key, fact),
        ChoiceSetValue set => set.Keys.Count == 0 ? "都没有" : string.Join("、", set.Keys.Select(key => Title(key, fact))),
        NumberValue number => ChineseInterval(number.Extent, n => Amount(n, number.Unit), n => number.Unit.Symbol == "元" ? Amount(n, Unit.None) : Plain(n), number.Unit.Symbol),
        DurationValue duration => Duration(duration),
        DateValue date => ChineseDate(date.Date),
        DateTimeValue moment => Moment(TimeZoneInfo.ConvertTime(moment.At, zone)),
        SeasonValue season => $"{season.FromMonth}月{season.FromDay}日至{(season.FromMonth * 100 + season.FromDay > season.ToMonth * 100 + season.ToDay ? "次年" : "")}{season.ToMonth}月{season.ToDay}日",
        TextValue text => text.Text,
        _ => throw new InvalidOperationException($"Values of {value.GetType().Name} have no Chinese form."),
    };

    /// <summary>For machines; <see cref="ValueReader.ReadFact"/> reads it again.</summary>
    public static string Notation(Value value) => value switch
    {
        BooleanValue boolean => boolean.IsTrue ? "true" : "false",
        ChoiceValue choice => choice.Key,
        ChoiceSetValue set => string.Join(", ", set.Keys),
        NumberValue number => Spaced(Extent(number.Extent, Plain), number.Unit.Symbol),
        DurationValue duration => DurationText(duration),
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeValue moment => moment.At.ToString(moment.At.TimeOfDay.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-ddTHH:mmzzz" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        SeasonValue season => FormattableString.Invariant($"{season.FromMonth:00}-{season.FromDay:00}..{season.ToMonth:00}-{season.ToDay:00}"),
        TextValue text => text.Text,
        _ => throw new InvalidOperationException($"Values of {value.GetType().Name} have no notation."),
    };

    private static string Title(string key, FactDefinition? fact) => fact?.Choices.FirstOrDefault(c => c.Key == key)?.Title ?? key;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Money has two places or none: 12.50元, 500元.</summary>
    private static string Amount(decimal number, Unit unit) => unit.Symbol switch
    {
        "元" => (number == decimal.Truncate(number) ? Plain(number) : number.ToString("0.00", CultureInfo.InvariantCulture)) + "元",
        _ => Plain(Rounded(number)) + unit.Symbol,
    };

    /// <summary>Nobody reads the tenth place of a quotient.</summary>
    private static decimal Rounded(decimal number) => Math.Abs(number) >= 1 ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : Math.Round(number, 8, MidpointRounding.AwayFromZero);

    private static string Duration(DurationValue duration)
    {
        var (suffix, size) = Common(duration.Extent, duration.Kind);
        var word = suffix switch { "wd" => "个工作日", "mo" => "个月", "y" => "年", "d" => "天", "h" => "小时", "min" => "分钟", _ => "秒" };
        return ChineseInterval(duration.Extent, n => Plain(Rounded(n / size)) + word, n => Plain(Rounded(n / size)), word);
    }

    /// <summary>One day is said in hours, as deadlines are: 24小时, 48小时, 72小时.</summary>
    private static (string Suffix, decimal Size) Common(Interval extent, DurationKind kind)
    {
        var ends = new[] { extent.Low, extent.High }.OfType<decimal>().Select(end => DurationNotation.Best(end, kind)).ToArray();
        if (ends.Length == 0) return DurationNotation.Best(0, kind);
        var least = ends.MinBy(end => end.Size);
        return least.Suffix == "d" && (extent.High ?? extent.Low) <= 3 * DurationNotation.Day ? ("h", DurationNotation.Hour) : least;
    }

    private static string ChineseDate(DateOnly date) => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    private static string Moment(DateTimeOffset at) => ChineseDate(DateOnly.FromDateTime(at.DateTime)) + at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>不到16℃, 15至16℃, 300元以上.</summary>
    private static string ChineseInterval(Interval extent, Func<decimal, string> withUnit, Func<decimal, string> bare, string unit) => (extent.Low, extent.High) switch
    {
        (null, null) => "不明" + unit,
        (null, { } high) => extent.HighOpen ? "不到" + withUnit(high) : withUnit(high) + "以下",
        ({ } low, null) => extent.LowOpen ? "超过" + withUnit(low) : withUnit(low) + "以上",
        ({ } low, { } high) => low == high ? withUnit(low) : bare(low) + "至" + withUnit(high),
    };

    private static string DurationText(DurationValue duration)
    {
        var ends = new[] { duration.Extent.Low, duration.Extent.High }.OfType<decimal>().Select(end => DurationNotation.Best(end, duration.Kind)).ToArray();
        var (suffix, size) = ends.Length == 0 ? DurationNotation.Best(0, duration.Kind) : ends.MinBy(end => end.Size);
        var text = Extent(duration.Extent, n => Plain(n / size));
        return duration.Extent.IsPoint ? text + suffix : $"{text} {suffix}";
    }

    private static string Extent(Interval extent, Func<decimal, string> plain) => extent.IsPoint
        ? plain(extent.Low!.Value)
        : $"{(extent.LowOpen ? "(" : "[")}{(extent.Low is { } low ? plain(low) : "")}..{(extent.High is { } high ? plain(high) : "")}{(extent.HighOpen ? ")" : "]")}";

    private static string Spaced(string number, string unit) => unit.Length == 0 ? number : $"{number} {unit}";
}
