using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>The words that make a number a bound: 不到, 至少, 以上, 左右.</summary>
internal static class QuantityBounds
{
    private static readonly string[] Signs = ["零下", "负", "-"];
    private static readonly string[] About = ["大概", "大约", "差不多", "将近", "接近", "约", "好"];
    private static readonly string[] Below = ["达不到", "到不了", "不到", "不足", "低于", "少于", "小于", "没到", "未到", "未达到", "不满", "没有", "没"];
    private static readonly string[] AtMost = ["不超过", "最多", "至多", "顶多", "不高于"];
    private static readonly string[] AtLeast = ["至少", "起码", "最少", "不低于", "不少于"];
    private static readonly string[] Above = ["远超", "超过", "超", "高于", "大于", "多于"];
    private static readonly string[] BelowAfter = ["都不到", "还不到", "不到", "都没有", "都没到", "以下"];
    private static readonly string[] AtLeastAfter = ["以上", "往上", "开外"];
    private static readonly string[] AboutAfter = ["左右", "上下", "以内", "之内"];

    public static (Interval Extent, int Start, int End) Apply(string text, int at, int end, Interval extent)
    {
        var start = at;
        foreach (var sign in Signs)
            if (QuantityAssembly.Before(text, start, sign) && !(sign == "-" && start > 1 && char.IsLetterOrDigit(text[start - 2])))
            {
                extent = new(-extent.High, -extent.Low, extent.HighOpen, extent.LowOpen);
                start -= sign.Length;
                break;
            }
        start -= Preceding(text, start, About);
        if (Preceding(text, start, AtMost) is > 0 and var atMost) return (new(null, extent.High), start - atMost, end);
        if (Preceding(text, start, AtLeast) is > 0 and var atLeast) return (new(extent.Low, null), start - atLeast, end);
        // 上百 is at least a hundred; 晚上8点 is not.
        if (text[at] is '百' or '千' or '万' && QuantityAssembly.Before(text, start, "上")) return (new(extent.Low, null), start - 1, end);
        if (Preceding(text, start, Below) is > 0 and var below) return (new(null, extent.High, false, true), start - below, end);
        if (Preceding(text, start, Above) is > 0 and var above) return (new(extent.Low, null, true), start - above, end);
        if (Following(text, end, BelowAfter) is > 0 and var belowAfter) return (new(null, extent.High, false, true), start, end + belowAfter);
        if (Following(text, end, AtLeastAfter) is > 0 and var leastAfter) return (new(extent.Low, null), start, end + leastAfter);
        return (extent, start, end + Following(text, end, AboutAfter));
    }

    private static int Preceding(string text, int at, string[] words)
    {
        foreach (var word in words)
            if (QuantityAssembly.Before(text, at, word)) return word.Length;
        return 0;
    }

    private static int Following(string text, int at, string[] words)
    {
        foreach (var word in words)
            if (QuantityAssembly.Stands(text, at, word)) return word.Length;
        return 0;
    }
}
