using System.Collections.Frozen;

namespace DiagnosisEngine.Intake;

/// <summary>What spoken units come to in the units that vocabularies name.</summary>
internal static class HeardUnits
{
    // One spoken unit may serve several measures: 度 is a degree or a kilowatt-hour, by the fact that asks.
    private static readonly (string Words, string Symbol, decimal Scale)[] Table =
    [
        ("度 ° ℃ 摄氏度", "℃", 1), ("度 度电 千瓦时 kwh", "kWh", 1), ("块 块钱 元 元钱", "元", 1), ("毛 毛钱 角", "元", 0.1m), ("%", "%", 1),
        ("公斤 公斤压力 公斤压", "MPa", 0.1m), ("兆 兆帕 mpa", "MPa", 1), ("公斤 公斤压力 公斤压", "kPa", 100), ("千帕 kpa", "kPa", 1), ("兆帕 mpa", "kPa", 1000), ("千帕 kpa", "MPa", 0.001m),
        ("千帕 kpa", "Pa", 1000), ("帕 pa", "Pa", 1), ("公斤 公斤压力 公斤压", "bar", 1),
        ("方 立方 立方米 m3 m³ 吨", "m³", 1), ("方 立方 立方米 m3 m³ 吨", "m3", 1), ("吨 方 立方 立方米", "t", 1), ("吨 方 立方 立方米", "吨", 1),
        ("平 平米 平方 平方米 m2", "m²", 1), ("平 平米 平方 平方米 m2", "㎡", 1), ("平 平米 平方 平方米 m2", "m2", 1),
        ("米 m", "m", 1), ("厘米 公分 cm", "m", 0.01m), ("公里 千米 km", "m", 1000), ("公里 千米 km", "km", 1), ("厘米 公分 cm", "cm", 1), ("毫米 mm", "mm", 1), ("厘米 公分 cm", "mm", 10),
        ("伏 伏特 v", "V", 1), ("千伏 kv", "V", 1000), ("千伏 kv", "kV", 1), ("安 安培 a", "A", 1), ("瓦 w", "W", 1), ("千瓦 kw", "W", 1000), ("千瓦 kw", "kW", 1), ("瓦 w", "kW", 0.001m),
        ("兆 mbps mb m", "Mbps", 1), ("g gb", "Mbps", 1000), ("兆 mb m", "MB", 1), ("g gb", "GB", 1), ("g gb", "MB", 1024), ("毫秒 ms", "ms", 1), ("db", "dB", 1), ("dbm", "dBm", 1),
        ("ntu", "NTU", 1), ("mg/l", "mg/L", 1), ("公斤 千克 kg", "kg", 1), ("斤", "kg", 0.5m), ("岁", "岁", 1),
    ];

    private static readonly FrozenDictionary<string, (string Word, decimal Scale)[]> BySymbol = Table
        .SelectMany(row => row.Words.Split(' ').Select(word => (row.Symbol, Word: word, row.Scale)))
        .GroupBy(row => row.Symbol, row => (row.Word, row.Scale), StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    /// <summary>How many of the symbol's unit one of the spoken is; null where it measures something else.</summary>
    public static decimal? Scale(string word, string symbol)
    {
        if (word == symbol) return 1;
        if (!BySymbol.TryGetValue(symbol, out var words)) return null;
        foreach (var (known, scale) in words)
            if (known == word) return scale;
        return null;
    }

    /// <summary>The word measures something of its own, so it counts nothing.</summary>
    public static bool IsMeasure(string word) => Measures.Contains(word);

    private static readonly HashSet<string> Measures = [.. Table.Where(r => r.Symbol != "岁").SelectMany(r => r.Words.Split(' '))];
}
