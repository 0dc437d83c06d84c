using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>Why a text is no value. Put into an issue or an error answer by whoever asked for the value.</summary>
internal static class ValueMessages
{
    public static Bilingual NotBoolean(string text) => new($"“{ShortQuote.Of(text)}”不是 true 或 false。", $"'{ShortQuote.Of(text)}' is neither true nor false");

    public static Bilingual NotNumber(string text) => new($"“{ShortQuote.Of(text)}”不是数字；例如写 15 或 15 ℃。", $"'{ShortQuote.Of(text)}' is no number; write 15 or 15 ℃, say");

    public static Bilingual NotDate(string text) => new($"“{ShortQuote.Of(text)}”不是日期；请写成 2026-01-15。", $"'{ShortQuote.Of(text)}' is no date; write 2026-01-15");

    public static Bilingual NotDateTime(string text) => new($"“{ShortQuote.Of(text)}”不是时刻；请写成 2026-01-15T20:00+08:00。", $"'{ShortQuote.Of(text)}' is no date-time; write 2026-01-15T20:00+08:00");

    public static Bilingual NotDuration(string text) => new($"“{ShortQuote.Of(text)}”不是时长；请写成 24h、3d、5wd、6mo 这样。", $"'{ShortQuote.Of(text)}' is no duration; write 24h, 3d, 5wd or 6mo");

    public static Bilingual DurationInWords(string text, string spelled) => new($"“{ShortQuote.Of(text)}”是时长，请写成 {spelled}。", $"'{ShortQuote.Of(text)}' is a duration; write it as {spelled}");

    public static Bilingual NotSeason(string text) => new($"“{ShortQuote.Of(text)}”不是一年中的一段；请写成 11-16..04-05。", $"'{ShortQuote.Of(text)}' is no season; write 11-16..04-05");

    public static Bilingual NotInterval(string text) => new($"“{ShortQuote.Of(text)}”不是区间；请写成 [18..24)，下限不大于上限。", $"'{ShortQuote.Of(text)}' is no interval; write [18..24), the lower end first");

    public static Bilingual NotValue(string text) => new($"“{ShortQuote.Of(text)}”不是数值；请写成 18 ℃、24h、5wd、20 % 这样。", $"'{ShortQuote.Of(text)}' is no value; write 18 ℃, 24h, 5wd or 20 %");

    public static Bilingual WrongUnit(string unit, string expected) => expected.Length == 0
        ? new($"这个事实没有单位，却写了“{ShortQuote.Of(unit)}”；请删去单位。", $"the fact has no unit, but '{ShortQuote.Of(unit)}' was written; remove it")
        : new($"单位“{ShortQuote.Of(unit)}”不对；请用 {expected}。", $"the unit '{ShortQuote.Of(unit)}' does not fit; write {expected}");

    public static Bilingual UnknownChoice(string key, string fact, IEnumerable<string> keys, string? nearest)
    {
        var list = string.Join(", ", keys);
        key = ShortQuote.Of(key);
        return nearest is null
            ? new($"“{fact}”的选项里没有“{key}”；可选 {list}。", $"'{key}' is no choice of '{fact}', which has {list}")
            : new($"“{fact}”的选项里没有“{key}”；是不是“{nearest}”？可选 {list}。", $"'{key}' is no choice of '{fact}'; did you mean '{nearest}'? There are {list}");
    }

    public static Bilingual OneValueOnly(string fact) => new($"“{fact}”只能有一个值。", $"'{fact}' takes one value only");
}
