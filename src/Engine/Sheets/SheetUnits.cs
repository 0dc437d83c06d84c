using System.Text.RegularExpressions;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Sheets;

/// <summary>Reads the unit that follows a number in running text: those of rules, and the words people use for time.</summary>
internal static partial class SheetUnits
{
    private static readonly (string Name, string Dimension, decimal Factor)[] Words =
    [
        ("wd", SheetAmount.WorkingDays, 1), ("h", SheetAmount.Time, 3600), ("min", SheetAmount.Time, 60), ("s", SheetAmount.Time, 1), ("d", SheetAmount.Time, 86_400), ("w", SheetAmount.Time, 604_800),
        ("q", SheetAmount.Months, 3), ("mo", SheetAmount.Months, 1), ("y", SheetAmount.Months, 12), ("deg", "temperature", 1), ("pct", "", 0.01m), ("tenth", "", 0.1m),
    ];

    /// <summary>Null: none stands there.</summary>
    public static (string Dimension, decimal Factor, int End)? Read(string text, int at)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (Time().Match(text, start) is { Success: true } time)
            foreach (var (name, dimension, factor) in Words)
                if (time.Groups[name].Success) return (dimension, factor, start + time.Length);
        foreach (var symbol in UnitCatalog.Symbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) != 0 || UnitCatalog.Find(symbol) is not { } unit) continue;
            var end = start + symbol.Length;
            if (char.IsAsciiLetter(symbol[^1]) && end < text.Length && char.IsAsciiLetter(text[end])) continue;
            for (var length = 5; length > 0; length--)
                if (end < text.Length && text[end] == '/' && end + length < text.Length && UnitCatalog.Find(string.Concat(symbol, text.AsSpan(end, length + 1))) is { } rate)
                    return (rate.Dimension, rate.Factor, end + length + 1);
            return (unit.Dimension, unit.Factor, end);
        }
        return null;
    }

    // A year of the calendar is no length of time; 分 of 分钟 is, of 分段 is not.
    [GeneratedRegex(@"\G(?:(?<wd>个?工作日|wd(?![A-Za-z]))|(?<h>个?小时|个?钟头|h(?![A-Za-z]))|(?<min>分钟|min(?![A-Za-z]))|(?<s>秒|s(?![A-Za-z]))|(?<mo>个月|mo(?![A-Za-z]))|(?<d>个?自然日|天|日|d(?![A-Za-z]))|(?<w>周|个?星期)|(?<q>个?季度|个季)|(?<y>年(?!级|度))|(?<deg>度|°C)|(?<pct>％)|(?<tenth>成(?!立|为|功)))")]
    private static partial Regex Time();
}
