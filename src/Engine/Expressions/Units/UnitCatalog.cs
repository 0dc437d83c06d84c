using System.Collections.Frozen;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Every unit that rules may write. Percentages are plain numbers with a factor, so that <c>20 % * fee</c> is a fee.</summary>
internal static class UnitCatalog
{
    private static readonly FrozenDictionary<string, Unit> Units = List().ToFrozenDictionary(u => u.Symbol, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OtherSpellings = new Dictionary<string, string>
    {
        ["°C"] = "℃",
        ["摄氏度"] = "℃",
        ["％"] = "%",
        ["KWh"] = "kWh",
        ["kwh"] = "kWh",
        ["m3"] = "m³",
        ["立方米"] = "m³",
        ["m2"] = "m²",
        ["㎡"] = "m²",
        ["平方米"] = "m²",
        ["dBA"] = "dB(A)",
        ["Mb/s"] = "Mbps",
        ["Mbit/s"] = "Mbps",
        ["KB"] = "kB",
        ["升"] = "L",
        ["吨"] = "t",
        ["米"] = "m",
        ["公里"] = "km",
        ["兆"] = "MB",
        ["￥"] = "元",
        ["千瓦时"] = "kWh",
        ["伏"] = "V",
        ["毫米"] = "mm",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What may stand below the line of a rate beside the units themselves: <c>元/月</c>, <c>t/h</c>.</summary>
    private static readonly FrozenSet<string> Per = new[] { "s", "min", "h", "d", "日", "天", "周", "月", "季", "年", "期", "采暖期", "采暖季" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Longest first, so that <c>MPa</c> is not read as <c>M</c>.</summary>
    public static IReadOnlyList<string> Symbols { get; } = [.. Units.Keys.Concat(OtherSpellings.Keys).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)];

    /// <summary>The unit of a symbol (<c>℃</c>, <c>元/kWh</c>); null when there is none. Durations (<c>24h</c>) are values of their own, not units.</summary>
    public static Unit? Find(string symbol)
    {
        if (symbol.Length == 0) return Unit.None;
        if (Units.TryGetValue(symbol, out var unit)) return unit;
        if (OtherSpellings.TryGetValue(symbol, out var usual)) return Units[usual];
        var line = symbol.IndexOf('/', StringComparison.Ordinal);
        if (line <= 0) return null;
        var above = Find(symbol[..line]);
        return above is null ? null : Rate(above, symbol[(line + 1)..]);
    }

    /// <summary>A unit may stand below the line.</summary>
    public static bool IsPer(string symbol) => Per.Contains(symbol);

    /// <summary>One unit per another; null where that makes no unit.</summary>
    public static Unit? Rate(Unit above, string below)
    {
        if (above.Symbol.Contains('/', StringComparison.Ordinal) || below.Contains('/', StringComparison.Ordinal)) return null;
        if (Per.Contains(below)) return new Unit($"{above.Symbol}/{below}", $"{above.Dimension}/{below}", above.Factor);
        return Find(below) is { Symbol.Length: > 0 } unit && above.Symbol.Length > 0
            ? new Unit($"{above.Symbol}/{unit.Symbol}", $"{above.Dimension}/{unit.Dimension}", above.Factor / unit.Factor)
            : null;
    }

    private static IEnumerable<Unit> List() =>
    [
        new("%", "", 0.01m), new("‰", "", 0.001m),
        new("℃", "temperature", 1), new("dBm", "power level", 1), new("dB", "level", 1), new("dB(A)", "sound level", 1),
        new("元", "money", 1), new("万元", "money", 10_000), new("角", "money", 0.1m),
        new("kWh", "energy", 1), new("MWh", "energy", 1_000), new("kvarh", "reactive energy", 1), new("GJ", "heat", 1), new("MJ", "heat", 0.001m),
        new("kW", "power", 1), new("W", "power", 0.001m), new("MW", "power", 1_000), new("kVA", "apparent power", 1), new("kvar", "reactive power", 1),
        new("V", "voltage", 1), new("kV", "voltage", 1_000), new("mV", "voltage", 0.001m),
        new("A", "current", 1), new("mA", "current", 0.001m), new("Ω", "resistance", 1), new("MΩ", "resistance", 1_000_000),
        new("Hz", "frequency", 1), new("kHz", "frequency", 1_000), new("MHz", "frequency", 1_000_000), new("GHz", "frequency", 1_000_000_000),
        new("Pa", "pressure", 1), new("kPa", "pressure", 1_000), new("MPa", "pressure", 1_000_000), new("bar", "pressure", 100_000),
        new("t", "mass", 1_000), new("kg", "mass", 1), new("g", "mass", 0.001m), new("mg", "mass", 0.000001m),
        new("m³", "volume", 1), new("L", "volume", 0.001m), new("mL", "volume", 0.000001m),
        new("m", "length", 1), new("km", "length", 1_000), new("cm", "length", 0.01m), new("mm", "length", 0.001m), new("m²", "area", 1),
        new("B", "data", 1), new("kB", "data", 1_000), new("MB", "data", 1_000_000), new("GB", "data", 1_000_000_000), new("TB", "data", 1_000_000_000_000),
        new("bps", "data rate", 1), new("kbps", "data rate", 1_000), new("Mbps", "data rate", 1_000_000), new("Gbps", "data rate", 1_000_000_000),
        new("kB/s", "data rate", 8_000), new("MB/s", "data rate", 8_000_000), new("ms", "latency", 1),
        new("mg/L", "concentration", 1), new("μg/L", "concentration", 0.001m), new("NTU", "turbidity", 1), new("ppm", "volume share", 1), new("%LEL", "explosive limit", 1),
        .. "次 户 条 人 台 个 部 单 张 件 笔 页 层 栋 点 路".Split(' ').Select(name => new Unit(name, name, 1)),
    ];
}
