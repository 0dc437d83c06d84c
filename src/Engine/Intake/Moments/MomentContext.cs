using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Whether 八点 and 十五号 standing alone name a time: 三点要求 and 15号楼 do not.</summary>
internal static class MomentContext
{
    private static readonly string[] Before = ["从", "自", "到", "至", "在", "于", "等", "是", "快", "过了", "不到"];
    private static readonly string[] BehindClock = ["到", "至", "-", "~", "开始", "起", "停", "来电", "就", "以后", "之后", "以前", "之前", "才"];
    private static readonly string[] BehindDay =
        ["那天", "当天", "早", "上午", "中午", "下午", "晚", "夜", "凌晨", "开始", "起", "到", "至", "就", "以后", "之后", "以前", "之前", "以来", "前后", "左右", "停", "报修", "交", "办", "来", "打", "申请"];

    // What can stand before 号 in an address or a name: 香港路12号, 编号3号.
    private const string Places = "路街巷道弄村院栋楼幢单元门第编机区线台";

    public static bool IsClock(Match match, string text) =>
        !match.Groups["bare"].Success || IsAfter(match, text, Before) || IsBefore(match, text, BehindClock);

    public static bool IsDay(Match match, string text)
    {
        if (match.Index > 0 && Places.Contains(text[match.Index - 1], StringComparison.Ordinal)) return false;
        if (match.Groups["part"].Success || match.Groups["hour"].Success) return true;
        return IsBefore(match, text, BehindDay) || IsAfter(match, text, ["从", "自", "到", "至"]) && (match.Index + match.Length == text.Length || !char.IsLetterOrDigit(text[match.Index + match.Length]));
    }

    private static bool IsAfter(Match match, string text, string[] words) => Array.Exists(words, word => QuantityAssembly.Before(text, match.Index, word));

    private static bool IsBefore(Match match, string text, string[] words) => Array.Exists(words, word => QuantityAssembly.Stands(text, match.Index + match.Length, word));
}
