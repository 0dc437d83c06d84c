namespace DiagnosisEngine.Intake;

/// <summary>Reads numbers written in Chinese or Arabic digits or both: 十五, 一千二, 3万, 十五六, 几十.</summary>
internal static class ChineseNumber
{
    /// <summary>No number of a complaint is longer; what is longer is an account number.</summary>
    private const int MaxLength = 16;

    public static int? DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' or '俩' => 2,
        '三' or '仨' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => null,
    };

    public static bool IsNumeral(char c) => c is '十' or '百' or '千' or '万' or '亿' or '半' || DigitOf(c) is not null;

    /// <summary>A Chinese digit or place, which never stands inside a longer number.</summary>
    public static bool IsChineseNumeral(char c) => !char.IsAsciiDigit(c) && c != '半' && IsNumeral(c);

    public static decimal PlaceOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    /// <summary>千 of 千瓦 is no place.</summary>
    public static bool IsUnit(string text, int at) => text[at] == '千' && at + 1 < text.Length && text[at + 1] is ('瓦' or '伏' or '米' or '克' or '帕');

    /// <summary>The longest number that begins at a position; null if none does.</summary>
    public static NumberReading? Read(string text, int at) => char.IsAsciiDigit(text[at]) ? ReadArabic(text, at) : ReadChinese(text, at);

    private static NumberReading? ReadArabic(string text, int at)
    {
        var end = at;
        decimal value = 0, fraction = 0;
        for (; end < text.Length && end - at <= MaxLength; end++)
        {
            if (char.IsAsciiDigit(text[end])) value = value * 10 + (text[end] - '0');
            else if (text[end] != ',' || !IsThousands(text, end, at)) break;
        }
        if (end - at > MaxLength) return null;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            for (fraction = 0.1m, end++; end < text.Length && char.IsAsciiDigit(text[end]) && fraction > 0.000001m; end++, fraction /= 10)
                value += (text[end] - '0') * fraction;
            fraction *= 10;
        }
        var step = fraction > 0 ? fraction : LastPlace(value);
        if (end < text.Length && PlaceOf(text[end]) is > 10 and var place && !IsUnit(text, end))
            return Elliptic(text, end + 1, new(end + 1, value * place, value * place, place, true), place);
        return new(end, value, value, step, true);
    }

    private static bool IsThousands(string text, int comma, int start) =>
        comma > start && comma - start <= 3 && comma + 3 < text.Length && text.AsSpan(comma + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        while (value > 0 && place < 1_000_000 && value % (place * 10) == 0) place *= 10;
        return place;
    }

    // 一千二 is 1200: one digit left over stands one place below.
    private static NumberReading Elliptic(string text, int at, NumberReading before, decimal place)
    {
        if (at >= text.Length || DigitOf(text[at]) is not (> 0 and var digit) || at + 1 < text.Length && IsNumeral(text[at + 1])) return before;
        var rest = digit * place / 10;
        return before with { End = at + 1, Low = before.Low + rest, High = before.High + rest, Step = place / 10 };
    }

    private static NumberReading? ReadChinese(string text, int at)
    {
        if (text[at] == '半') return new(at + 1, 0.5m, 0.5m, 1, false);
        if (DigitString(text, at) is { } digits) return digits;
        var sum = new ChineseSum();
        var end = at;
        while (end < text.Length && end - at < MaxLength && sum.Take(text, end)) end++;
        return sum.IsEmpty ? null : Fraction(text, sum.Read(end));
    }

    // 十六点八
    private static NumberReading Fraction(string text, NumberReading whole)
    {
        var end = whole.End;
        if (end + 1 >= text.Length || text[end] != '点' || DigitOf(text[end + 1]) is not { } digit || char.IsAsciiDigit(text[end + 1])) return whole;
        if (end + 2 < text.Length && (IsNumeral(text[end + 2]) || text[end + 2] is '分' or '刻')) return whole;
        return new(end + 2, whole.Low + digit / 10m, whole.Low + digit / 10m, 0.1m, false);
    }

    // 二零一九, 六五一: digits read one by one. Two rising digits are an interval, not a string.
    private static NumberReading? DigitString(string text, int at)
    {
        var end = at;
        decimal value = 0;
        while (end < text.Length && end - at <= MaxLength && !char.IsAsciiDigit(text[end]) && text[end] is not ('俩' or '仨') && DigitOf(text[end]) is { } digit)
        {
            value = value * 10 + digit;
            end++;
        }
        return end - at is >= 3 and <= MaxLength && (end == text.Length || PlaceOf(text[end]) == 0) ? new(end, value, value, 1, false) : null;
    }
}
