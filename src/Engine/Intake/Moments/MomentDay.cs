using System.Globalization;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>The day a customer names, seen from today.</summary>
internal static class MomentDay
{
    public static bool IsNamed(Match match) =>
        match.Groups["near"].Success || match.Groups["weekday"].Success || match.Groups["month"].Success || match.Groups["iso"].Success;

    /// <summary>Null where no such day exists.</summary>
    public static DateOnly? Of(Match match, DateOnly today)
    {
        if (match.Groups["near"].Success) return today.AddDays(Offset(match.Groups["near"].Value));
        if (match.Groups["weekday"].Success) return Weekday(match.Groups["week"].Value, match.Groups["weekday"].Value, today);
        if (match.Groups["iso"].Success)
            return DateOnly.TryParseExact(match.Groups["iso"].Value.Replace('/', '-').Replace('.', '-'), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? iso : null;
        return match.Groups["month"].Success ? MonthDay(match, today) : null;
    }

    /// <summary>1 to 99 in either script.</summary>
    public static int Number(string text) => (int)(ChineseNumber.Read(text, 0)?.Low ?? 0);

    private static int Offset(string word) => word[0] switch { '大' => -3, '前' => -2, '昨' => -1, '明' => 1, '后' => 2, _ => 0 };

    private static DateOnly? Weekday(string week, string name, DateOnly today)
    {
        if (name == "末") return null;
        var index = "一二三四五六日".IndexOf(name == "天" ? "日" : name, StringComparison.Ordinal);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var weeks = week.Length == 0 ? 0 : week[0] switch { '上' => week.StartsWith("上上", StringComparison.Ordinal) ? -2 : -1, '下' => 1, _ => 0 };
        var day = monday.AddDays(weeks * 7 + index);
        return week.Length == 0 && day > today ? day.AddDays(-7) : day;
    }

    // Without a year the nearest such day that has come.
    private static DateOnly? MonthDay(Match match, DateOnly today)
    {
        var month = Number(match.Groups["month"].Value);
        var day = Number(match.Groups["day"].Value);
        var named = match.Groups["year"];
        var year = !named.Success ? today.Year : named.Value switch
        {
            "去" => today.Year - 1,
            "前" => today.Year - 2,
            "今" => today.Year,
            var digits => int.Parse(digits, CultureInfo.InvariantCulture),
        };
        if (year < 1950 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var date = new DateOnly(year, month, day);
        return named.Success || date <= today.AddDays(31) ? date : month == 2 && day == 29 ? null : date.AddYears(-1);
    }
}
