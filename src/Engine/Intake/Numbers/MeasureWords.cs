using System.Collections.Frozen;

namespace DiagnosisEngine.Intake;

/// <summary>The words that follow numbers.</summary>
internal static class MeasureWords
{
    /// <summary>Units and counters, the longest that stands is meant.</summary>
    private static readonly string[] Measures =
    [
        "摄氏度", "℃", "度电", "度", "°", "千瓦时", "kwh", "块钱", "块", "元钱", "元", "毛钱", "毛", "角", "%", "％", "次", "回", "遍", "趟", "户", "家", "人", "个", "条", "根", "台", "部",
        "格", "片", "组", "间", "口", "通", "笔", "张", "位", "名", "岁", "公斤", "千克", "kg", "斤", "克", "吨", "立方米", "立方", "方", "m³", "m3", "平方米", "平方", "平米", "平", "m2", "公里", "千米",
        "厘米", "公分", "毫米", "米", "mm", "cm", "km", "千伏", "伏特", "伏", "kv", "v", "安培", "安", "a", "千瓦", "kw", "瓦", "w", "兆", "mbps", "mb", "m", "gb", "g", "kb", "千帕", "kpa", "兆帕", "mpa",
        "帕", "pa", "dbm", "db", "毫秒", "ms", "公斤压力", "公斤压", "mg/l", "ntu", "倍", "盏", "封", "辆", "件", "项", "份",
    ];

    private static readonly (string Word, decimal Extent, string Unit)[] Durations =
    [
        ("秒钟", 1, "s"), ("秒", 1, "s"), ("分钟", 60, "s"), ("min", 60, "s"), ("刻钟", 900, "s"), ("个小时", 3600, "s"), ("小时", 3600, "s"), ("个钟头", 3600, "s"), ("钟头", 3600, "s"), ("个钟", 3600, "s"), ("h", 3600, "s"),
        ("个工作日", 1, "wd"), ("工作日", 1, "wd"), ("天天", 0, ""), ("天", 86400, "s"), ("个星期", 604800, "s"), ("星期", 604800, "s"), ("个礼拜", 604800, "s"), ("礼拜", 604800, "s"), ("个周", 604800, "s"), ("周", 604800, "s"),
        ("个来月", 1, "mo"), ("个月", 1, "mo"), ("个年头", 12, "mo"), ("个季度", 3, "mo"), ("年", 12, "mo"),
    ];

    private static readonly string[] Labels =
        ["号楼", "楼", "层", "栋", "幢", "号", "室", "单元", "门", "弄", "座", "期", "路", "线", "级", "区", "街", "村", "队", "排", "巷", "点", "时", "月", "日", "代", "中", "小学", "份", "#"];

    private static readonly FrozenDictionary<char, MeasureRow[]> ByFirst =
        Labels.Select(word => new MeasureRow(word, new(word.Length, QuantityKind.Label, word, 1)))
            .Concat(Measures.Select(word => new MeasureRow(word, new(word.Length, QuantityKind.Measure, word, 1))))
            .Concat(Durations.Where(row => row.Extent > 0).Select(row => new MeasureRow(row.Word, new(row.Word.Length, QuantityKind.Duration, row.Unit, row.Extent))))
            .GroupBy(row => row.Word[0]).ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());

    /// <summary>The word at a position: its length, kind, and for durations what one of it is.</summary>
    public static MeasureWord? At(string text, int at)
    {
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out var words)) return null;
        MeasureWord? best = null;
        foreach (var (word, meaning) in words)
        {
            // Of one length a duration comes first, then a label.
            var least = (best?.Length ?? 0) + (meaning.Kind == QuantityKind.Duration ? 0 : 1);
            if (word.Length >= least && Stands(text, at, word)) best = meaning;
        }
        return best;
    }

    private static bool Stands(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && !(char.IsAsciiLetter(word[^1]) && at + word.Length < text.Length && char.IsAsciiLetter(text[at + word.Length]));

    private sealed record MeasureRow(string Word, MeasureWord Meaning);
}
