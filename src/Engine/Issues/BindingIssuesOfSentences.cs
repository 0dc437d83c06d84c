using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of the words of replies and playbooks.</summary>
internal static partial class BindingIssues
{
    public static Issue BraceNotClosed(SourceSpan at) => new("DE2060", IssueSeverity.Error, at, new(
        "花括号没有配对；空位写成 {事实}、{$数值} 或 {resolve-by}，正文里不用花括号。",
        "a brace has no partner; a slot is {fact}, {$figure} or {resolve-by}, and braces stand nowhere else"));

    public static Issue FullWidthBraces(SourceSpan at, string written, string name)
    {
        var mended = name.Length == 0 ? "{ }" : "{" + name + "}";
        return new("DE2060", IssueSeverity.Error, at, new(
            $"“{written}”是全角花括号，客户会原样看到；请写成半角的 {mended}。",
            $"'{written}' has full-width braces, which customers would read as they stand; write {mended}"));
    }

    public static Issue EmptySlot(SourceSpan at) => new("DE2061", IssueSeverity.Error, at, new(
        "空位 {} 里没有名字；写上事实的名字，{} 只用在 heard 里。", "the slot {} names nothing; name a fact, a bare {} belongs to heard"));

    public static Issue UnknownSlot(SourceSpan at, string name, string? nearest) => new("DE2062", IssueSeverity.Error, at, nearest is null
        ? new($"空位里的“{name}”不是事实，也不是可用的词；可用的词：{string.Join("、", Words)}。",
            $"'{name}' in a slot is neither a fact nor one of the words {string.Join(", ", Words)}; name one that exists")
        : new($"空位里的“{name}”不是事实，也不是可用的词；是不是“{nearest}”？", $"'{name}' in a slot is neither a fact nor a word known here; did you mean '{nearest}'?"));

    public static Issue UnknownFigure(SourceSpan at, string name, string? nearest, IReadOnlyList<string> alike) => new("DE2063", IssueSeverity.Error, at, nearest is null
        ? new($"没有叫“${name}”的数值{FigureToWrite.Of(name, alike).Chinese}。", $"unknown figure '${name}'{FigureToWrite.Of(name, alike).English}")
        : new($"没有叫“${name}”的数值；是不是“${nearest}”？", $"unknown figure '${name}'; did you mean '${nearest}'?"));

    public static Issue UnknownBlock(SourceSpan at, string name, string? nearest) => new("DE2064", IssueSeverity.Error, at, nearest is null
        ? new($"没有叫“{name}”的段落；先在 replies/blocks.yaml 里写上。", $"unknown block '{name}'; write it in replies/blocks.yaml first")
        : new($"没有叫“{name}”的段落；是不是“{nearest}”？", $"unknown block '{name}'; did you mean '{nearest}'?"));

    public static Issue LimitBelowOne(SourceSpan at, int limit) => new("DE2065", IssueSeverity.Error, at, new(
        $"limit 写的是 {limit}，一个字也放不下；写 1 以上的整数，不限长短就删掉 limit。",
        $"limit is {limit}, which leaves room for no word; write a whole number from 1, or remove limit where length does not matter"));

    /// <summary>Slots that name no fact.</summary>
    internal static IReadOnlyList<string> Words { get; } = ["amount", "respond-by", "resolve-by", "expected-end", "category", "matter", "causes", "department", "phone"];
}
