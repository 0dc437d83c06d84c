using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>DE28xx: cases that come out otherwise than written. Lines after the first say why.</summary>
internal static class CaseIssues
{
    /// <summary>The branches explain it.</summary>
    public static bool IsOfTheWay(Issue issue) => issue.Code is "DE2801" or "DE2804" or "DE2805" or "DE2806" or "DE2807";

    /// <summary>What was heard explains it.</summary>
    public static bool IsOfHearing(Issue issue) => issue.Code is "DE2802" or "DE2803";

    public static Issue Status(SourceSpan at, string name, string expected, string found) => Differs("DE2801", at, name, "status", expected, found);

    public static Issue DangerNotExcluded(SourceSpan at, string name, string found, string cause, string[] open)
    {
        var (chinese, english) = open.Length == 0 ? ("它的条件还不清楚", "its condition is not settled") : ($"{string.Join("、", open)} 不知道", $"{string.Join(", ", open)} not known");
        return Error("DE2801", at, name,
            $"status 应为 concluded，得到 {found}：S1 原因“{cause}”没有排除（{chinese}）；在 facts 里写上能排除它的值，或者 expect 里写 {{ status: undetermined, not-excluded: [{cause}] }}",
            $"status: expected concluded, got {found}: the S1 cause '{cause}' is not excluded ({english}); give facts that rule it out, or expect {{ status: undetermined, not-excluded: [{cause}] }}");
    }

    public static Issue Category(SourceSpan at, string name, string expected, string found) => Differs("DE2802", at, name, "category", expected, found);

    public static Issue Hazards(SourceSpan at, string name, string expected, string found) => Differs("DE2803", at, name, "hazards", expected, found);

    /// <param name="at">The expectation.</param>
    /// <param name="name">Of the case.</param>
    /// <param name="what">causes, rank or gate.</param>
    /// <param name="expected">As written.</param>
    /// <param name="found">What came out.</param>
    /// <param name="script">A danger that was heard holds the rest back; null: none does.</param>
    public static Issue Causes(SourceSpan at, string name, string what, string expected, string found, Bilingual? script) => Differs("DE2804", at, name, what, expected, found, script);

    public static Issue Question(SourceSpan at, string name, string expected, string found, Bilingual? script) => Differs("DE2805", at, name, "question", expected, found, script);

    public static Issue NotExcluded(SourceSpan at, string name, string expected, string found, bool isStillAsking)
    {
        var (chinese, english) = isStillAsking
            ? ("还在问的时候，问一句就能定的原因不算未排除，去掉它", "while a question is open, what the answer would settle is not listed there: take it out")
            : ("没有别的值会得出它，去掉它，或者把 facts 里定下它的值写成 unknown", "no value that is missing would give it: take it out, or make unknown the fact that settled it");
        return Error("DE2806", at, name, $"not-excluded 里应有 {expected}，得到 {found}；{chinese}", $"not-excluded: {expected} is missing from {found}; {english}");
    }

    public static Issue Amount(SourceSpan at, string name, string cause, string expected, string found) =>
        found == "absent" ? Error("DE2807", at, name, $"amounts/{cause} 应为 {expected}，可是没有得出这个原因", $"amounts/{cause}: expected {expected}, and that cause was not found")
        : Differs("DE2807", at, name, $"amounts/{cause}", expected, found);

    public static Issue Plan(SourceSpan at, string name, string what, string expected, string found, Bilingual? because = null) => Differs("DE2808", at, name, what, expected, found, because);

    public static Issue ReplyLacks(SourceSpan at, string name, string words, string reply, Bilingual? script) => Error("DE2809", at, name,
        $"答复里应有“{words}”，却是：{reply}{In(script)}", $"reply/says: '{words}' is missing from: {reply}{InEnglish(script)}");

    public static Issue ReplyHas(SourceSpan at, string name, string words, string reply) => Error("DE2809", at, name,
        $"答复里不该有“{words}”：{reply}", $"reply/never-says: '{words}' stands in: {reply}");

    public static Issue ReplyGap(SourceSpan at, string name, string expected, string found) => Error("DE2809", at, name,
        $"reply/gaps 里应有 {expected}，得到 {found}；写里面有的", $"reply/gaps: {expected} is missing from {found}; write one that is there");

    public static Issue Cites(SourceSpan at, string name, string expected, string found, Bilingual? because) => Differs("DE2810", at, name, "reply/cites", expected, found, because);

    public static Issue Refused(SourceSpan at, string name, string pointer, Bilingual why) => Error("DE2811", at, name, $"{pointer}：{why.Chinese}", $"{pointer}: {why.English}");

    public static Issue PassesAlready(SourceSpan at, string name) => new("DE2812", IssueSeverity.Note, at, new(
        $"用例“{name}”写着 todo，可是已经通过；去掉 todo。", $"case '{name}' is marked todo and passes; take todo away"));

    public static Issue NotAllRun(SourceSpan at, int failing, int run) => new("DE2813", IssueSeverity.Warning, at, new(
        $"跑了 {run} 个用例，{failing} 个没有通过，从这一个起没有再跑；先改好前面的，或者一次只看一个家族。",
        $"{run} cases were run, {failing} of them fail, and from this one on none was; mend those first, or look at one family at a time"));

    private static Issue Differs(string code, SourceSpan at, string name, string what, string expected, string found, Bilingual? because = null) => Error(code, at, name,
        $"{what} 应为 {expected}，得到 {found}{In(because)}；规则没错就写 {found}", $"{what}: expected {expected}, got {found}{InEnglish(because)}; if the rules are right, write {found}");

    private static Issue Error(string code, SourceSpan at, string name, string chinese, string english) => new(code, IssueSeverity.Error, at, new(
        $"用例“{name}”：{chinese}{(chinese.EndsWith('。') ? "" : "。")}", $"case '{name}': {english}"));

    private static string In(Bilingual? because) => because is null ? "" : $"（{because.Chinese}）";

    private static string InEnglish(Bilingual? because) => because is null ? "" : $" ({because.English})";
}
