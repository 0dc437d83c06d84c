using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The suffixes of durations: <c>15min 24h 7d 2w 5wd 6mo 2y</c>.</summary>
internal static class DurationNotation
{
    public const decimal Hour = 3600;
    public const decimal Day = 86_400;

    /// <summary>Kind and how many seconds, months or working days one of these is; null when it is no suffix.</summary>
    public static (DurationKind Kind, decimal Size)? Find(string suffix) => suffix switch
    {
        "s" => (DurationKind.Clock, 1),
        "min" => (DurationKind.Clock, 60),
        "h" => (DurationKind.Clock, Hour),
        "d" => (DurationKind.Clock, Day),
        "w" => (DurationKind.Clock, 7 * Day),
        "wd" => (DurationKind.WorkingDays, 1),
        "mo" => (DurationKind.Months, 1),
        "y" => (DurationKind.Months, 12),
        _ => null,
    };

    /// <summary>A duration as Chinese authors write it, in this notation: of 3天 3d. Null when it is none.</summary>
    public static string? Spelled(string text)
    {
        var digits = text.TakeWhile(sign => char.IsAsciiDigit(sign) || sign is '.' or ' ').Count();
        var suffix = text[digits..].Trim() switch
        {
            "秒" => "s",
            "分" or "分钟" => "min",
            "小时" or "个小时" or "钟头" or "个钟头" or "时" => "h",
            "天" or "日" => "d",
            "周" or "星期" or "个星期" => "w",
            "工作日" or "个工作日" => "wd",
            "月" or "个月" => "mo",
            "年" => "y",
            _ => null,
        };
        return digits == 0 || suffix is null ? null : text[..digits].Trim() + suffix;
    }

    /// <summary>The largest suffix that leaves a whole number: of 172800 seconds <c>d</c>. Weeks and years are written in days and months.</summary>
    public static (string Suffix, decimal Size) Best(decimal extent, DurationKind kind) => kind switch
    {
        DurationKind.WorkingDays => ("wd", 1),
        DurationKind.Months => extent != 0 && extent % 12 == 0 ? ("y", 12) : ("mo", 1),
        _ when extent % Day == 0 => ("d", Day),
        _ when extent % Hour == 0 => ("h", Hour),
        _ when extent % 60 == 0 => ("min", 60),
        _ => ("s", 1),
    };
}
