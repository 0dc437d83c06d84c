using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Weeks, months, seasons and other stretches of days: 上周, 上个月底, 去年冬天, 前几天. Holidays of the lunar calendar are none of them.</summary>
internal static partial class MomentPeriod
{
    private const string Third = "(?<third>上旬|中旬|下旬|初|中|底|末)";

    [GeneratedRegex(
        "\\G(?:(?<week>上上个?|上个?|这个?|本|下个?)?(?:周|星期|礼拜)(?<end>末)"
        + "|(?<week>上上个?|上个?|这个?|本|下个?)(?:周|星期|礼拜)"
        + $"|(?<relative>上上个?|上个?|这个?|本|下个?)月(?:份)?的?{Third}?"
        + $"|(?:(?<year>{MomentNumbers.Year})年的?)?(?<month>{MomentNumbers.Small})月(?<named>份)?的?{Third}?"
        + $"|(?:(?<year>{MomentNumbers.Year})年的?)?(?:(?<season>[春夏秋冬])[天季]|(?<holiday>元旦|国庆|劳动节|五一))"
        + $"|(?<year>{MomentNumbers.Year})年(?:的?年?(?<half>[上下]半年|初|中|底|末))?"
        + "|(?<half>[上下]半年)|年(?<half>初|中|底|末)"
        + $"|月{Third}"
        + "|(?<days>前几天|前些天|前两天|这几天|这些天|最近几天|近几天|这两天|最近两天))",
        RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();

    /// <summary>What a stretch may begin with, digits apart.</summary>
    public const string First = "上下这本当大去今前明周星礼年月最近春夏秋冬元国劳十" + MomentNumbers.Ones;

    /// <summary>Null where the words name no stretch for sure.</summary>
    public static DaySpan? Of(Match match, string text, DateOnly today)
    {
        if (match.Groups["end"].Success) return Weekend(match.Groups["week"].Value, today);
        if (match.Groups["week"].Success) return Next(match, text) is '期' or '转' or '边' ? null : Days(MomentDay.Monday(today).AddDays(7 * MomentDay.Away(match.Groups["week"].Value)), 7);
        if (match.Groups["relative"].Success) return Part(match.Groups["third"].Value, MomentDay.RelativeMonth(match.Groups["relative"].Value, today));
        if (match.Groups["month"].Success) return OfMonth(match, text, today);
        if (match.Groups["season"].Success) return MomentSeason.Of(match.Groups["season"].Value[0], match.Groups["year"].Value, today);
        if (match.Groups["holiday"].Success) return Holiday(match, text, today);
        if (match.Groups["days"].Success) return Recent(match.Groups["days"].Value, today);
        if (match.Groups["third"].Success) return Began(first => Part(match.Groups["third"].Value, first), new(today.Year, today.Month, 1), today, -1);
        return OfYear(match, text, today);
    }

    private static char Next(Match match, string text) => match.Index + match.Length is var end && end < text.Length ? text[end] : '\0';

    private static DaySpan Days(DateOnly first, int count) => new(first, first.AddDays(count - 1));

    private static DaySpan Weekend(string week, DateOnly today)
    {
        var saturday = MomentDay.Monday(today).AddDays(7 * MomentDay.Away(week) + 5);
        return Days(week.Length == 0 && saturday > today ? saturday.AddDays(-7) : saturday, 2);
    }

    private static DaySpan Part(string third, DateOnly first) => third switch
    {
        "上旬" or "初" => Days(first, 10),
        "中旬" or "中" => Days(first.AddDays(10), 10),
        "下旬" or "底" or "末" => new(first.AddDays(20), DaySpan.Month(first).Last),
        _ => DaySpan.Month(first),
    };

    // 三月 alone may count; with a year, 份, a part of it, or after 从 and 到 it is a name.
    private static DaySpan? OfMonth(Match match, string text, DateOnly today)
    {
        var (year, third, month) = (match.Groups["year"], match.Groups["third"].Value, MomentNumbers.Read(match.Groups["month"].Value));
        var called = year.Success || third.Length > 0 || match.Groups["named"].Success || match.Index > 0 && text[match.Index - 1] is '从' or '自' or '到' or '于' or '今';
        if (!called || month is < 1 or > 12 || Next(match, text) is '数' or '间' or '断') return null;
        if (!year.Success) return Began(first => Part(third, first), new(today.Year, month, 1), today, -12);
        return MomentNumbers.ReadYear(year.Value, today.Year) is var named && MomentNumbers.IsPossible(named) ? Part(third, new(named, month, 1)) : null;
    }

    private static DaySpan? OfYear(Match match, string text, DateOnly today)
    {
        var (named, half) = (match.Groups["year"], match.Groups["half"].Value);
        // 15年了 counts years; 去年 and 2015年 name one.
        if (named is { Success: true, Length: 2 } && half.Length == 0 && named.Value != "大前" || Next(match, text) is '级' or '检' or '度' or '代' or '龄' or '货') return null;
        if (!named.Success) return Began(first => Half(half, first), new(today.Year, 1, 1), today, -12);
        return MomentNumbers.ReadYear(named.Value, today.Year) is var year && MomentNumbers.IsPossible(year) ? Half(half, new(year, 1, 1)) : null;
    }

    private static DaySpan Half(string half, DateOnly first) => half switch
    {
        "上半年" => new(first, first.AddMonths(6).AddDays(-1)),
        "下半年" => new(first.AddMonths(6), first.AddYears(1).AddDays(-1)),
        "初" => new(first, first.AddMonths(2).AddDays(-1)),
        "中" => new(first.AddMonths(5), first.AddMonths(7).AddDays(-1)),
        "底" or "末" => new(first.AddMonths(10), first.AddYears(1).AddDays(-1)),
        _ => new(first, first.AddYears(1).AddDays(-1)),
    };

    private static DaySpan? Holiday(Match match, string text, DateOnly today)
    {
        // 五一路 and 国庆村 are places.
        if (Next(match, text) is '路' or '街' or '村' or '广' or '大' or '商' or '区' or '小' or '里' or '巷' or '社') return null;
        var (month, days) = match.Groups["holiday"].Value switch { "元旦" => (1, 1), "国庆" => (10, 7), _ => (5, 5) };
        if (match.Groups["year"] is { Success: true } named)
            return MomentNumbers.ReadYear(named.Value, today.Year) is var year && MomentNumbers.IsPossible(year) ? Days(new(year, month, 1), days) : null;
        return Began(first => Days(first, days), new(today.Year, month, 1), today, -12);
    }

    // 几 is two to nine, as it is in lengths of time.
    private static DaySpan Recent(string words, DateOnly today) => words switch
    {
        "前两天" => new(today.AddDays(-3), today.AddDays(-1)),
        "前几天" or "前些天" => new(today.AddDays(-9), today.AddDays(-2)),
        "这两天" or "最近两天" => new(today.AddDays(-2), today),
        _ => new(today.AddDays(-9), today),
    };

    /// <summary>Without a year or month the last one that has begun.</summary>
    private static DaySpan Began(Func<DateOnly, DaySpan> days, DateOnly first, DateOnly today, int months) => days(first) is var span && span.First <= today ? span : days(first.AddMonths(months));
}
