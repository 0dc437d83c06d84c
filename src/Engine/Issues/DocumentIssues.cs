using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong with the shape of a file, whatever it is about: keys, texts, lists (DE104x).</summary>
internal static class DocumentIssues
{
    /// <summary>DE1040.</summary>
    public static Issue UnknownKey(SourceSpan at, string key, string? nearest, IEnumerable<string> known) => Error("DE1040", at,
        $"没有叫“{key}”的键；{(nearest is null ? $"这里可以写：{ChineseList(known)}。" : $"是不是“{nearest}”？")}",
        $"unknown key '{key}'; {(nearest is null ? $"known here: {EnglishList(known)}" : $"did you mean '{nearest}'?")}");

    /// <summary>DE1040, where the key that was meant is missing.</summary>
    public static Issue KeyInstead(SourceSpan at, string key, string meant) => Error("DE1040", at,
        $"没有叫“{key}”的键，这里缺的是“{meant}”；请把“{key}:”改成“{meant}:”。",
        $"unknown key '{key}', and '{meant}' is missing here; write '{meant}' instead of '{key}'");

    /// <summary>DE1041.</summary>
    public static Issue KeyAtWrongIndent(SourceSpan at, string key, IEnumerable<string> known) => Error("DE1041", at,
        $"“{key}”不能写在这一层；请检查缩进，把它移到它所属的那一层。这一层可以写：{ChineseList(known)}。",
        $"key '{key}' does not belong on this level; check the indent and move it to the level it belongs to. Known here: {EnglishList(known)}");

    /// <summary>DE1042.</summary>
    public static Issue MissingKey(SourceSpan at, string key) => Error("DE1042", at,
        $"缺少“{key}”；请在这一层加上一行“{key}: {Sample(key)}”{Choice(key).Chinese}。",
        $"missing key '{key}'; add a line '{key}: {Sample(key).Replace("…", "...", StringComparison.Ordinal)}' on this level{Choice(key).English}");

    private static string Sample(string key) => key switch
    {
        "place" => "CN",
        "severity" => "S3",
        "status" => "draft",
        "type" => "boolean",
        "version" => "1.0.0",
        "rank" => "1",
        _ => "…",
    };

    /// <summary>What else may stand there, where that is not plain from the name.</summary>
    private static Bilingual Choice(string key) => key switch
    {
        "place" => new("，CN 是全国，只管一个省、市的写它的代码，如 CN-37", "; CN is the country, a province or city has its code, such as CN-37"),
        "severity" => new("，S1 最急，S4 最缓", "; S1 is gravest, S4 least"),
        "status" => new("，写好试过再改成 stable", "; make it stable once it was tried"),
        "type" => new("，还可以是 choice、number、text、date、date-time、duration", "; or choice, number, text, date, date-time, duration"),
        _ => new("", ""),
    };

    /// <summary>DE1043.</summary>
    public static Issue WrongShape(SourceSpan at, string key, DocumentShape found, DocumentShape expected) => Error("DE1043", at,
        $"“{key}”应该是{Chinese(expected)}，这里写的是{Chinese(found)}；请改成{ChineseSample(key, expected)}。",
        $"'{key}' must be {English(expected)}, but this is {English(found)}; write {EnglishSample(key, expected)}");

    /// <summary>DE1044.</summary>
    public static Issue NotAFlag(SourceSpan at, string key, string text) => Error("DE1044", at,
        $"“{key}”只能是 true（是）或 false（否），不能是“{text}”；请改成其中一个。",
        $"'{key}' must be true or false, not '{text}'; write one of the two");

    /// <summary>DE1045.</summary>
    public static Issue NotANumber(SourceSpan at, string key, string text) => Error("DE1045", at,
        $"“{key}”应该是数字，不能是“{text}”；请只写数字，不带单位，例如“{key}: 3”。",
        $"'{key}' must be a number, not '{text}'; write digits without a unit, such as '{key}: 3'");

    /// <summary>DE1045.</summary>
    public static Issue NotAWholeNumber(SourceSpan at, string key, string text) => Error("DE1045", at,
        $"“{key}”应该是整数，不能是“{text}”；请只写整数，不带单位，例如“{key}: 3”。",
        $"'{key}' must be a whole number, not '{text}'; write digits without a unit, such as '{key}: 3'");

    /// <summary>DE1046.</summary>
    public static Issue NotADate(SourceSpan at, string key, string text) => Error("DE1046", at,
        $"“{key}”应该是日期，不能是“{text}”；请写成年-月-日，月和日都写两位，例如“{key}: 2026-01-15”。",
        $"'{key}' must be a date, not '{text}'; write year-month-day with two digits each for month and day, such as '{key}: 2026-01-15'");

    /// <summary>DE1047.</summary>
    public static Issue NotOneOf(SourceSpan at, string text, string? nearest, IEnumerable<string> words) => Error("DE1047", at,
        $"这里不能写“{text}”；{(nearest is null ? "" : $"是不是“{nearest}”？")}可以写：{ChineseList(words)}。",
        $"'{text}' is not a word for this place; {(nearest is null ? "" : $"did you mean '{nearest}'? ")}write one of {EnglishList(words)}");

    /// <summary>DE1048.</summary>
    public static Issue EmptyList(SourceSpan at, string key) => Error("DE1048", at,
        $"“{key}”的列表是空的；请至少写一项。",
        $"the list '{key}' is empty; write at least one item");

    /// <summary>DE1034.</summary>
    public static Issue TextTakenForKey(SourceSpan at, string keyBefore, string textBefore, string key) => Error("DE1034", at,
        $"“{key}”被当成了一个键，它更像是前面“{keyBefore}”的文字；文字里有逗号或冒号时请加引号：{keyBefore}: \"{textBefore}, {key}\"",
        $"'{key}' was taken for a key, but it looks like text of '{keyBefore}' before it; put text with a comma or a colon in quotes: {keyBefore}: \"{textBefore}, {key}\"");

    private static Issue Error(string code, SourceSpan at, string chinese, string english) =>
        new(code, IssueSeverity.Error, at, new Bilingual(chinese, english));

    private static string ChineseList(IEnumerable<string> words) => string.Join("、", words.Order(StringComparer.Ordinal));

    private static string EnglishList(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));

    private static string Chinese(DocumentShape shape) => shape switch
    {
        DocumentShape.Text => "一段文字",
        DocumentShape.List => "列表",
        DocumentShape.Mapping => "一组“键: 值”",
        _ => "一段文字或文字列表",
    };

    private static string English(DocumentShape shape) => shape switch
    {
        DocumentShape.Text => "one text",
        DocumentShape.List => "a list",
        DocumentShape.Mapping => "keys with values",
        _ => "a text or a list of texts",
    };

    private static string ChineseSample(string key, DocumentShape shape) => shape switch
    {
        DocumentShape.Mapping => $"“{key}:”另起一行，下面缩进两格写“键: 值”",
        DocumentShape.List => $"“{key}: [..., ...]”",
        DocumentShape.TextOrList => $"“{key}: 文字”或“{key}: [文字, 文字]”",
        _ => $"“{key}: 文字”",
    };

    private static string EnglishSample(string key, DocumentShape shape) => shape switch
    {
        DocumentShape.Mapping => $"'{key}:' and below it, indented by two, 'key: value'",
        DocumentShape.List => $"'{key}: [..., ...]'",
        DocumentShape.TextOrList => $"'{key}: text' or '{key}: [text, text]'",
        _ => $"'{key}: text'",
    };
}
