using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>DE29xx: rules that say otherwise than the source material they were written from.</summary>
internal static class SheetIssues
{
    public static Issue SheetMissing(SourceSpan at, string path) => new("DE2900", IssueSeverity.Warning, at, new(
        $"资料“{path}”读不到（没有、打不开或者超过 4 MiB），没有照它查；写成从这个文件夹算起的路径，太大的分成几个。", $"the source material '{path}' cannot be read (absent, closed to us or larger than 4 MiB), so nothing was held against it; write its path from this folder, and split what is too large"));

    /// <param name="at">The number, or its figure.</param>
    /// <param name="number">As written.</param>
    /// <param name="ids">The entries it is stated for; empty: the whole source was looked through.</param>
    /// <param name="near">What the source says there of the kind.</param>
    public static Issue NumberNotSaid(SourceSpan at, string number, IReadOnlyList<string> ids, IReadOnlyList<(string Text, int Line)> near)
    {
        var (where, whereEnglish) = ids.Count == 0 ? ("", "") : ($"在 {Some(ids, "、")} 下", $" under {Some(ids, ", ")}");
        var (says, saysEnglish) = near.Count == 0 ? ("", "") : ($"；那里写的是 {List(near, "、", "行")}", $"; it says {ListEnglish(near)}");
        return Warning("DE2901", at, $"资料{where}没有说 {number}{says}。照资料改；是本企业自己定的，在这一行末尾写 # allow DE2901: 谁定的。",
            $"the source does not say {number}{whereEnglish}{saysEnglish}. Write what it says; where it is a setting of your own, end the line with # allow DE2901: who set it");
    }

    public static Issue NumberNotUsed(SourceSpan at, string id, IReadOnlyList<(string Text, int Line)> unused) => Note("DE2902", at,
        $"资料在 {id} 下写着 {List(unused, "、", "行")}，没有一条规则用到；漏了就补上。", $"under {id} the source says {ListEnglish(unused)}, which no rule uses; add what was left out");

    public static Issue LimitDropped(SourceSpan at, string number, IReadOnlyList<(string Text, int Line)> unused) => Note("DE2902", at,
        $"资料里和 {number} 同一处还写着 {List(unused, "、", "行")}，没有一条规则用到；是几段分开的限值，就按段写（on、rows）。", $"beside {number} the source says {ListEnglish(unused)}, which no rule uses; where limits differ by range, write them as rows");

    public static Issue OtherOrder(SourceSpan at, string early, string late, IReadOnlyList<string> tree, IReadOnlyList<string> source, int line) => Warning("DE2903", at,
        $"{early} 排在 {late} 前面，资料里先看 {late}（第 {line} 行）。这里的先后：{string.Join(" → ", tree)}；资料的先后：{string.Join(" → ", source)}。照资料改；有意这样排的，在这一行末尾写 # allow DE2903: 理由。",
        $"{early} stands before {late}; the source tries {late} first (line {line}). Here: {string.Join(" → ", tree)}; the source: {string.Join(" → ", source)}. Follow it, or end the line with # allow DE2903: reason");

    public static Issue OtherSide(SourceSpan at, string limit, bool above, string words, int line) => Warning("DE2904", at,
        $"刚好等于 {limit} 的，这里算在{(above ? "上" : "下")}面一段，资料写的是“{words}”（第 {line} 行），归另一边；{(above ? "把 >= 改成 >、< 改成 <=" : "把 > 改成 >=、<= 改成 <")}，区间换括号。",
        $"exactly {limit} counts {(above ? "upwards" : "downwards")} here; the source writes '{words}' (line {line}), which puts it on the other side: write {(above ? "> for >= and <= for <" : ">= for > and < for <=")}, in intervals the other bracket");

    public static Issue InstrumentNotNamed(SourceSpan at, string title, string? number) => Warning("DE2905", at,
        $"资料里没有提到《{title}》{(number is null ? "" : $"（{number}）")}；名称照资料里的叫法写（不写 unknown），文号、发布机关和日期资料没说的写 unknown、null；另有原文的，把原文也列进 sheets。",
        $"the source does not name '{title}'{(number is null ? "" : $" ({number})")}; call it what the source calls it (not unknown), and write unknown or null for a number, issuer or date it does not say; where you have the text itself, list that under sheets too");

    public static Issue DayNotSaid(SourceSpan at, string day) => Warning("DE2906", at,
        $"资料里没有 {day} 这个日期；不知道就写 null。", $"the source does not have the date {day}; write null where it is not known");

    public static Issue OtherLast(SourceSpan at, string here, string source, int line) => Warning("DE2907", at,
        $"都不成立时这里得出 {here}，资料最后写的是“其余归 {source}”（第 {line} 行）；照资料改，有意的写 # allow DE2907: 理由。",
        $"what nothing matches ends in {here} here, and in {source} in the source (line {line}); follow it, or write # allow DE2907: reason");

    public static Issue OtherLiability(SourceSpan at, string id, string words, int line, string liable) => Warning("DE2908", at,
        $"资料在 {id} 下写着“{words}”（第 {line} 行）；写 liable: {liable}，说不定的写 pending。", $"under {id} the source says '{words}' (line {line}); write liable: {liable}, or pending where it is not settled");

    private static string Some(IReadOnlyList<string> ids, string joint) => ids.Count <= 3 ? string.Join(joint, ids) : string.Join(joint, ids.Take(3)) + " …";

    private static string List(IReadOnlyList<(string Text, int Line)> numbers, string joint, string line) => string.Join(joint, numbers.Select(number => $"{number.Text}（第 {number.Line} {line}）"));

    private static string ListEnglish(IReadOnlyList<(string Text, int Line)> numbers) => string.Join(", ", numbers.Select(number => $"{number.Text} (line {number.Line})"));

    private static Issue Warning(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Warning, at, new(chinese, english));

    private static Issue Note(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Note, at, new(chinese, english));
}
