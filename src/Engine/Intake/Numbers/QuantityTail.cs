namespace DiagnosisEngine.Intake;

/// <summary>What still belongs to the number behind its unit: 十六度八, 三块五毛, 两天半.</summary>
internal static class QuantityTail
{
    public static (decimal Low, decimal High, int End) Read(string text, int at, string unit, QuantityKind kind, decimal low, decimal high)
    {
        if (kind == QuantityKind.Label || at >= text.Length) return (low, high, at);
        if (text[at] == '半' && kind == QuantityKind.Duration | unit is "度" or "℃" or "块" or "斤" or "吨") return (low + 0.5m, high + 0.5m, at + 1);
        if (ChineseNumber.DigitOf(text[at]) is not { } digit || at + 1 < text.Length && ChineseNumber.IsNumeral(text[at + 1])) return (low, high, at);
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var free = MeasureWords.At(text, at + 1) is null;
        return unit switch
        {
            "度" or "℃" when free => (low + digit / 10m, high + digit / 10m, at + 1),
            "块" or "元" when free => (low + digit / 10m, high + digit / 10m, at + 1),
            "块" or "元" when after is '毛' or '角' => (low + digit / 10m, high + digit / 10m, at + 2),
            "毛" or "角" when free => (low + digit / 10m, high + digit / 10m, at + 1),
            _ => (low, high, at),
        };
    }
}
