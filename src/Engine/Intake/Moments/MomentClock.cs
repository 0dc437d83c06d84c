using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>The time of day a customer names, in minutes from midnight of the day.</summary>
internal static class MomentClock
{
    public static int? Of(Match match)
    {
        var hour = MomentDay.Number(match.Groups["hour"].Value);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["quarter"].Success ? 15 : match.Groups["three"].Success ? 45
            : match.Groups["minute"].Success ? MomentDay.Number(match.Groups["minute"].Value.TrimStart('零')) : 0;
        if (hour > 24 || minute > 59) return null;
        var part = match.Groups["part"].Success ? match.Groups["part"].Value : match.Groups["near"].Value;
        return (hour + Shift(part, hour)) * 60 + minute;
    }

    // 晚上12点 ends the day; 夜里1点 is its early morning.
    private static int Shift(string part, int hour) => part switch
    {
        "下午" or "傍晚" when hour < 12 => 12,
        "晚上" or "晚间" or "昨晚" or "今晚" or "明晚" when hour is >= 5 and < 12 => 12,
        "晚上" or "晚间" or "昨晚" or "今晚" or "明晚" when hour is >= 1 and < 5 => 24,
        "夜里" or "夜间" or "半夜" or "深夜" or "昨夜" when hour is >= 8 and < 12 => 12,
        "中午" when hour < 3 => 12,
        _ => 0,
    };
}
