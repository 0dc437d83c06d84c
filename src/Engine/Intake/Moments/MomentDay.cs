using System.Globalization;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>The day a customer names, seen from today.</summary>
internal static class MomentDay
{
    public const string Pattern =
        "(?:(?<near>大前天|大后天|前天|昨天|昨日|昨儿个?|昨晚|昨夜|昨早|今天|今日|今儿个?|今早|今晨|今晚|今夜|明天|明日|明儿个?|明早|明晚|后天|前晚|前夜|前儿个?)"
        + "|(?<week>上上个?|上个?|这个?|本|下下个?|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])"
        + $"|(?:(?<year>{MomentNumbers.Year})年)?的?(?<month>{MomentNumbers.Small})月(?:份)?的?(?<day>{MomentNumbers.Small})[日号]"
        + $"|(?<relative>上上个?|上个?|这个?|本|当|下个?)月(?:份)?的?(?<day>{MomentNumbers.Small})[日号]"
        + "|(?<iso>[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})"
        + $"|(?<only>{MomentNumbers.Small})[日号])";

    /// <summary>What a day may begin with, digits apart.</summary>
    public const string First = "大前昨今明后上下这本当去周星礼的十" + MomentNumbers.Ones;

    public static bool IsNamed(Match match) =>
        match.Groups["near"].Success || match.Groups["weekday"].Success || match.Groups["day"].Success || match.Groups["iso"].Success || match.Groups["only"].Success;

    /// <summary>Null where no such day exists.</summary>
    public static DateOnly? Of(Match match, DateOnly today)
    {
        if (match.Groups["near"].Success) return today.AddDays(Offset(match.Groups["near"].Value));
        if (match.Groups["weekday"].Success) return Weekday(match.Groups["week"].Value, match.Groups["weekday"].Value, today);
        if (match.Groups["iso"].Success)
            return DateOnly.TryParseExact(match.Groups["iso"].Value.Replace('/', '-').Replace('.', '-'), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) && MomentNumbers.IsPossible(iso.Year) ? iso : null;
        if (match.Groups["only"].Success) return OfMonth(MomentNumbers.Read(match.Groups["only"].Value), today);
        if (match.Groups["relative"].Success) return Day(RelativeMonth(match.Groups["relative"].Value, today), MomentNumbers.Read(match.Groups["day"].Value));
        return match.Groups["month"].Success ? MonthDay(match, today) : null;
    }

    /// <summary>How many weeks or months 上上, 上, 这 and 下 lie away.</summary>
    public static int Away(string word) => word switch
    {
        ['上', '上', ..] => -2,
        ['上', ..] => -1,
        ['下', '下', ..] => 2,
        ['下', ..] => 1,
        _ => 0,
    };

    public static DateOnly Monday(DateOnly today) => today.AddDays(-(((int)today.DayOfWeek + 6) % 7));

    /// <summary>Its first day.</summary>
    public static DateOnly RelativeMonth(string word, DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(Away(word));

    private static int Offset(string word) => word switch { ['大', '前', ..] => -3, ['大', ..] => 3, ['前', ..] => -2, ['昨', ..] => -1, ['明', ..] => 1, ['后', ..] => 2, _ => 0 };

    private static DateOnly Weekday(string week, string name, DateOnly today)
    {
        var day = Monday(today).AddDays(Away(week) * 7 + "一二三四五六日".IndexOf(name == "天" ? "日" : name, StringComparison.Ordinal));
        return week.Length == 0 && day > today ? day.AddDays(-7) : day;
    }

    // Without a year the nearest such day that has come.
    private static DateOnly? MonthDay(Match match, DateOnly today)
    {
        var month = MomentNumbers.Read(match.Groups["month"].Value);
        var day = MomentNumbers.Read(match.Groups["day"].Value);
        var named = match.Groups["year"];
        var year = named.Success ? MomentNumbers.ReadYear(named.Value, today.Year) : today.Year;
        if (!MomentNumbers.IsPossible(year) || month is < 1 or > 12 || Day(new(year, month, 1), day) is not { } date) return null;
        return named.Success || date <= today.AddDays(31) ? date : month == 2 && day == 29 ? null : date.AddYears(-1);
    }

    // The last month that had such a day before tomorrow.
    private static DateOnly? OfMonth(int day, DateOnly today)
    {
        for (var (first, tries) = (new DateOnly(today.Year, today.Month, 1), 0); tries < 3; tries++)
            if (Day(first.AddMonths(-tries), day) is { } date && date <= today) return date;
        return null;
    }

    private static DateOnly? Day(DateOnly first, int day) => day >= 1 && day <= DateTime.DaysInMonth(first.Year, first.Month) ? first.AddDays(day - 1) : null;
}
