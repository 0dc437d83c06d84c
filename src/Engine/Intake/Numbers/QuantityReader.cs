using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Finds the numbers of a text with their units. Linear: every number is read once, at its first digit.</summary>
internal static class QuantityReader
{
    private static readonly string[] Idioms =
        ["三天两头", "一天到晚", "一年四季", "一年到头", "一度", "三番五次", "七上八下", "乱七八糟", "四面八方", "五花八门", "一五一十", "半死", "半天没", "半途", "半截", "一时半会", "十万火急", "一清二楚", "三三两两"];

    public static ImmutableArray<Quantity> Read(string text)
    {
        using var found = new ScratchList<Quantity>();
        for (var at = 0; at < text.Length;)
        {
            if (IdiomAt(text, at) is > 0 and var idiom)
            {
                at += idiom;
                continue;
            }
            if (!CanStart(text, at) || ChineseNumber.Read(text, at) is not { } number)
            {
                at += char.IsAsciiDigit(text[at]) ? DigitRun(text, at) : 1;
                continue;
            }
            var quantity = QuantityAssembly.Build(text, at, number);
            if (quantity is not null) found.Add(quantity);
            at = quantity?.End ?? number.End;
        }
        return found.ToImmutable();
    }

    private static bool CanStart(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c)) return at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == ' ';
        return ChineseNumber.DigitOf(c) is not null || c is '十' or '半' or '几' or '数' || c is '百' or '千' or '万' && at > 0 && text[at - 1] == '上';
    }

    private static int DigitRun(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }

    private static int IdiomAt(string text, int at)
    {
        if (!ChineseNumber.IsNumeral(text[at]) && text[at] != '乱') return 0;
        foreach (var idiom in Idioms)
            if (string.CompareOrdinal(text, at, idiom, 0, idiom.Length) == 0) return idiom.Length;
        return 0;
    }
}
