using System.Text.RegularExpressions;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Sheets;

/// <summary>Reads the numbers of a line: 24 小时, 二十四小时, 16–18 ℃, 45/90/120 min, 百分之二. References such as T05, §31 and GB/T 1234 are none.</summary>
internal static partial class SheetQuantityReader
{
    private const int Window = 5;

    private static readonly HashSet<string> Joints = ["-", "–", "—", "~", "～", "至", "到", "/", "／", "、", "或", "和", "−", "−−", "−~", "−…−", "…"];

    public static IReadOnlyList<SheetQuantity> Read(string text)
    {
        var clean = Reference().Replace(text, match => new string('\u0001', match.Length));
        var found = new List<(int Start, int End, decimal Value, (string Dimension, decimal Factor, int End)? Unit)>();
        for (var at = 0; at < clean.Length;)
        {
            if (Number(clean, at) is not { } number)
            {
                at++;
                continue;
            }
            found.Add(number);
            at = number.End;
        }
        // 45/90/120 min: the unit at the end is that of all.
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i].Unit is null && found[i + 1].Unit is { } next && Joints.Contains(clean[found[i].End..found[i + 1].Start].Replace(" ", "", StringComparison.Ordinal)))
                found[i] = found[i] with { Unit = (next.Dimension, next.Factor, found[i].End) };
        return [.. found.Select(one => Quantity(text, one)), .. Day().Matches(text).Select(day => new SheetQuantity(SheetAmount.Day(int.Parse(day.Groups["m"].Value, null), int.Parse(day.Groups["d"].Value, null)), day.Value, day.Index, NumberSide.Unsaid))];
    }

    private static (int Start, int End, decimal Value, (string Dimension, decimal Factor, int End)? Unit)? Number(string text, int at)
    {
        var isArabic = char.IsAsciiDigit(text[at]);
        if (!isArabic && !ChineseNumber.IsNumeral(text[at])) return null;
        if (at > 0 && (text[at - 1] is '第' or '\u0001' || char.IsAsciiLetterOrDigit(text[at - 1]) || (!isArabic && ChineseNumber.IsNumeral(text[at - 1])))) return null;
        if (ChineseNumber.Read(text, at) is not { } reading || reading.Low != reading.High) return null;
        var unit = SheetUnits.Read(text, reading.End);
        // 一次, 二级: a word in Chinese is a number only where something is measured.
        if (text.AsSpan(0, at).EndsWith("百分之", StringComparison.Ordinal)) return (at, reading.End, reading.Low, ("", 0.01m, reading.End));
        if (!isArabic && unit is not { Dimension: SheetAmount.Time or SheetAmount.Months or SheetAmount.WorkingDays or "temperature" or "money" or "" or "户" }) return null;
        // 2017 年
        if (isArabic && unit is { Dimension: SheetAmount.Months, Factor: 12 } && reading.Low > 100) unit = null;
        return (at, unit?.End ?? reading.End, reading.Low, unit);
    }

    private static SheetQuantity Quantity(string text, (int Start, int End, decimal Value, (string Dimension, decimal Factor, int End)? Unit) one)
    {
        var amount = one.Unit is { } unit ? new SheetAmount(one.Value * unit.Factor, unit.Dimension, one.Value) : new SheetAmount(one.Value, null, one.Value);
        return new SheetQuantity(amount, text[one.Start..one.End], one.Start, Side(text, one.Start, one.End));
    }

    private static NumberSide Side(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - Window)..start].TrimEnd();
        var after = text[end..Math.Min(text.Length, end + Window)].TrimStart();
        if (AboveBefore().IsMatch(before) || AboveAfter().IsMatch(after)) return NumberSide.Above;
        return BelowBefore().IsMatch(before) || BelowAfter().IsMatch(after) ? NumberSide.Below : NumberSide.Unsaid;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<m>1[0-2]|0?[1-9])\s*[-月]\s*(?<d>[12][0-9]|3[01]|0?[1-9])(?:\s*[日号]|(?=\.\.)|(?<=[0-9]{2}-[0-9]{2}))(?![0-9])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(低于|不少于|不小于|至少|达到|≥|>=|满|不到|不足|小于|<|＜|少于)$")]
    private static partial Regex AboveBefore();

    [GeneratedRegex(@"^(及以上|以上|或以上)")]
    private static partial Regex AboveAfter();

    [GeneratedRegex(@"(超过|不高于|高于|大于|>|＞|多于|超出|逾|至多|最多|≤|<=|不超)$")]
    private static partial Regex BelowBefore();

    [GeneratedRegex(@"^(以内|之内|内(?!部|网)|及以下|以下|或以下)")]
    private static partial Regex BelowAfter();

    [GeneratedRegex(@"(?:https?://)?[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+(?:/[^\s（；;，]*)?|[A-Za-z]+[0-9][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*|(?:GB|JJG|JJF|CJJ?|DL|YD|TS)(?:/[TZ])?\s*[0-9]+(?:\.[0-9]+)*(?:-[0-9]{2,4})?|令\s*第?\s*[0-9]+\s*号|〔[0-9]{4}〕\s*[0-9]*|第\s*[0-9一二三四五六七八九十百零]+\s*[条款号章节项步]|§\s*[0-9]+|\[(?:源|[A-Z])[0-9][^\]]*\]|→\s*[0-9]{2}(?:[/、–-][0-9]{2})*|[0-9]{1,2}:[0-9]{2}|[0-9]{4}[-年./][0-9]{1,2}[-月./][0-9]{1,2}日?|[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*[日号]")]
    private static partial Regex Reference();
}
