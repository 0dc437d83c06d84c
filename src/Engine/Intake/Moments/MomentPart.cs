namespace DiagnosisEngine.Intake;

/// <summary>Parts of a day as people speak of them.</summary>
internal static class MomentPart
{
    public const string Pattern = "大清早|清早|清晨|凌晨|早上|早晨|一早|上午|中午|正午|下午|傍晚|晚上|晚间|夜里|夜间|半夜|深夜|后半夜|前半夜";

    /// <summary>What a part may begin with.</summary>
    public const string First = "大清凌早一上中正下傍晚夜半深后前";

    private const int Hour = 60;

    /// <summary>In minutes from midnight; null for a word that is none.</summary>
    public static (int From, int To)? Of(string part) => part switch
    {
        "凌晨" => (0, 6 * Hour),
        "清早" or "大清早" or "清晨" => (5 * Hour, 8 * Hour),
        "早上" or "早晨" or "一早" => (5 * Hour, 10 * Hour),
        "上午" => (6 * Hour, 12 * Hour),
        "中午" or "正午" => (11 * Hour, 14 * Hour),
        "下午" => (12 * Hour, 18 * Hour),
        "傍晚" => (17 * Hour, 20 * Hour),
        "晚上" or "晚间" => (18 * Hour, 24 * Hour),
        // A night belongs to two days.
        "前半夜" => (20 * Hour, 24 * Hour),
        "夜里" or "夜间" or "半夜" or "深夜" => (20 * Hour, 30 * Hour),
        "后半夜" => (24 * Hour, 30 * Hour),
        _ => null,
    };

    /// <summary>What 昨晚 and 今早 say of the time of day.</summary>
    public static string Within(string near) => near switch
    {
        [.., '晚'] => "晚上",
        [.., '夜'] => "夜里",
        [.., '早'] or [.., '晨'] => "早上",
        _ => "",
    };
}
