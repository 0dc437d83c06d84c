using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>Puts a number together with its unit and the words around it.</summary>
internal static class QuantityAssembly
{
    private static readonly string[] Joints = ["度到", "到", "至", "-", "~", "、", "度-", "度~", "℃-", "℃~"];
    private static readonly string[] Counted = ["小时", "钟头", "月", "星期", "礼拜", "工作日"];

    public static Quantity? Build(string text, int at, NumberReading first)
    {
        var number = first;
        var end = first.End;
        var (low, high) = (first.Low, first.High);
        var openHigh = false;
        var more = false;
        if (Neighbour(text, end, low) is { } next) (high, end) = (next, end + 2);
        else if (Range(text, end) is { } second && second.Low > low) (number, high, end) = (second, second.High, second.End);
        var digitsEnd = end;
        if (More(text, end)) (more, end) = (true, end + 1);
        var half = Stands(text, end, "个半");
        if (half) end += 1;
        else if (Stands(text, end, "个多")) (more, end) = (true, end + 2);
        var word = half || end > digitsEnd && text[end - 1] == '多' && text[end - 2] == '个'
            ? At(text, half ? end + 1 : end, "个") : MeasureWords.At(text, end);
        if (half && word is null) (half, end) = (false, digitsEnd);
        if (half) end += 1;
        if (!Fits(text, at, first, ref word, end)) return null;
        var numberEnd = end;
        end += word?.Length ?? 0;
        if (word is { Kind: not QuantityKind.Label } && !more && More(text, end)) (more, end) = (true, end + 1);
        var scale = word is { Kind: QuantityKind.Duration } ? word.Value.Extent : 1;
        if (half) (low, high) = (low + 0.5m, high + 0.5m);
        else if (word is not null) (low, high, end) = QuantityTail.Read(text, end, word.Value.Unit, word.Value.Kind, low, high);
        if (more) (high, openHigh) = (low + number.Step, true);
        var unit = word?.Unit ?? "";
        // 半个月 and 一个半月 are days: months count whole.
        if (unit == "mo" && (low * scale % 1 != 0 || high * scale % 1 != 0)) (scale, unit) = (scale * 30 * 86400, "s");
        var extent = new Interval(low * scale, high * scale, false, openHigh);
        (extent, var start, var close) = QuantityBounds.Apply(text, at, end, extent);
        return new()
        {
            Start = start,
            NumberStart = at,
            NumberEnd = numberEnd,
            UnitEnd = end,
            End = close,
            Extent = extent,
            Unit = unit,
            Kind = word?.Kind ?? QuantityKind.Bare,
            IsNumeral = first.IsArabic || first.End - at > 1 || word is { Kind: QuantityKind.Duration } || word is { Unit: "度" or "℃" or "元" or "块" or "块钱" or "格" or "次" },
        };
    }

    // A single Chinese digit is a number only with a unit; 一点, 一直, 十分 are words.
    private static bool Fits(string text, int at, NumberReading first, ref MeasureWord? word, int end)
    {
        if (word is { Kind: QuantityKind.Duration, Unit: "mo", Extent: 12 } && first.IsArabic && first.Low >= 1900) word = new(word.Value.Length, QuantityKind.Label, "年", 1);
        if (first.IsArabic) return true;
        var single = first.End - at == 1;
        if (word is null) return !single && text[at] is not ('几' or '数');
        if (single && text[at] == '几' && word is { Unit: "度" or "块" or "元" or "个" or "人" or "号" or "点" or "楼" } && !Before(text, at, "好")) return false;
        return !(single && text[at] == '一' && word.Value.Unit is "点" or "块" or "家" or "口" or "通" or "方" or "平" or "部" or "片" or "回" or "组" && !NextIsDigit(text, end + word.Value.Length));
    }

    private static bool NextIsDigit(string text, int at) => at < text.Length && ChineseNumber.DigitOf(text[at]) is not null;

    // 十五、六度
    private static decimal? Neighbour(string text, int at, decimal low) =>
        at + 1 < text.Length && text[at] == '、' && !char.IsAsciiDigit(text[at + 1]) && low % 10 + 1 == ChineseNumber.DigitOf(text[at + 1])
        && (at + 2 == text.Length || !ChineseNumber.IsNumeral(text[at + 2])) ? low + 1 : null;

    private static NumberReading? Range(string text, int at)
    {
        foreach (var joint in Joints)
            if (Stands(text, at, joint) && at + joint.Length < text.Length && ChineseNumber.IsNumeral(text[at + joint.Length]))
                return ChineseNumber.Read(text, at + joint.Length);
        return null;
    }

    private static MeasureWord? At(string text, int at, string omitted)
    {
        foreach (var word in Counted)
            if (Stands(text, at, word) && MeasureWords.At(omitted + word, 0) is { } measure) return measure with { Length = word.Length };
        return null;
    }

    private static bool More(string text, int at) => at < text.Length && (text[at] is '多' or '余' || text[at] == '来' && MeasureWords.At(text, at + 1) is not null);

    internal static bool Stands(string text, int at, string word) => at <= text.Length - word.Length && text[at] == word[0] && text.AsSpan(at).StartsWith(word);

    internal static bool Before(string text, int at, string word) => at >= word.Length && Stands(text, at - word.Length, word);
}
