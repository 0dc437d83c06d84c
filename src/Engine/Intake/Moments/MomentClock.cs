using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>The time of day a customer names.</summary>
internal static class MomentClock
{
    public const string Pattern = $"(?:差(?<lack>{MomentNumbers.Small}|一刻)分?(?:钟|不到)?)?(?<hour>{MomentNumbers.Small}|零)"
        + "(?:(?<half>点半)|(?<quarter>点一刻)|(?<three>点三刻)|(?:点过|点|时|:)(?<minute>[0-9]{1,2}|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|[五十](?:分))分?|点钟|点整|(?<bare>[点时]))"
        + "(?:(?<more>多钟?|来钟|许)|左右|前后)?";

    /// <summary>What a time of day may begin with, digits apart.</summary>
    public const string First = "差零十" + MomentNumbers.Ones;

    /// <summary>Minutes from midnight of the day; null where no clock shows it.</summary>
    /// <param name="match">Of <see cref="Pattern"/>.</param>
    /// <param name="part">The part of the day; empty where none was said.</param>
    public static int? Of(Match match, string part)
    {
        var hour = MomentNumbers.Read(match.Groups["hour"].Value);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["quarter"].Success ? 15 : match.Groups["three"].Success ? 45
            : MomentNumbers.Read(match.Groups["minute"].Value.TrimEnd('分'));
        var lack = match.Groups["lack"] is { Success: true } before ? before.Value == "一刻" ? 15 : MomentNumbers.Read(before.Value) : 0;
        return hour > 24 || minute > 59 || lack > 59 ? null : (hour + Shift(part, hour)) * 60 + minute - lack;
    }

    // 晚上12点 and 夜里零点 end the day; 夜里1点 is its early morning.
    private static int Shift(string part, int hour) => part switch
    {
        "下午" or "傍晚" when hour < 12 => 12,
        "凌晨" when hour == 12 => -12,
        "晚上" or "晚间" when hour is >= 5 and <= 12 => 12,
        "晚上" or "晚间" when hour < 5 => 24,
        "夜里" or "夜间" or "半夜" or "深夜" or "前半夜" when hour is >= 8 and <= 12 => 12,
        "夜里" or "夜间" or "半夜" or "深夜" when hour == 0 => 24,
        "中午" when hour < 3 => 12,
        _ => 0,
    };
}
