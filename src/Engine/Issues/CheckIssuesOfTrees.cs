using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of trees as a whole.</summary>
internal static partial class CheckIssues
{
    public static Issue AskLeavesOut(SourceSpan at, string fact, string value) => Warning("DE2201", at,
        $"问“{fact}”时，答案是“{value}”就没有去处；加一条分支，或者写上 otherwise。",
        $"nothing follows when '{fact}' is '{value}'; add a branch for it, or an otherwise");

    public static Issue GapBetweenTests(SourceSpan at, string fact, string value) => Warning("DE2202", at,
        $"“{fact}”的几条分支中间漏了一段，例如 {value}；把一条分支的边界改成包含它，或者在这一步写上 otherwise。",
        $"the branches of '{fact}' leave a gap between them, for example {value}; let one branch include it, or give this node its own otherwise");

    public static Issue TestsOverlap(SourceSpan at, string fact, string value, SourceSpan earlier) => Warning("DE2203", at,
        $"“{fact}”为 {value} 时，前面第 {earlier.Line} 行的分支也成立，这一条轮不到；让两条的取值不重叠。",
        $"when '{fact}' is {value}, the branch on line {earlier.Line} holds already and this one gets no turn; make the two values apart");

    public static Issue BranchHidden(SourceSpan at, SourceSpan earlier) => Warning("DE2204", at,
        $"这一条永远轮不到：凡是它成立，前面第 {earlier.Line} 行的那一条已经成立；把更具体的放在前面。",
        $"this branch never gets a turn: whenever it holds, the one on line {earlier.Line} holds already; put the more specific one first");

    public static Issue PartNotReached(SourceSpan at, string part) => Warning("DE2205", at,
        $"没有哪一步走到“{part}”；用 go: {part} 引到它，或者删掉。", $"no node leads to part '{part}'; reach it by go: {part}, or remove it");

    public static Issue CauseNotConcluded(SourceSpan at, string cause) => Warning("DE2206", at,
        $"没有一棵树能得出原因“{cause}”；在树里写上 conclude，或者删掉它。", $"no tree concludes cause '{cause}'; conclude it in a tree, or remove it");

    public static Issue CauseInNoCase(SourceSpan at, string cause) => Warning("DE2207", at,
        $"没有一个案例得出原因“{cause}”；在 cases.yaml 里加一个。", $"no case ends in cause '{cause}'; add one to cases.yaml");

    public static Issue GravestByDefault(SourceSpan at, string cause, string tree) => Error("DE2208", at,
        $"“{cause}”是 S1，不能由 otherwise 或 unknown 得出（{tree}）；给它写一条 when，或者改用 kind: visit 的去向。",
        $"'{cause}' is S1 and may not be reached by otherwise or unknown (in {tree}); give it a when of its own, or conclude a cause of kind visit instead");

    public static Issue SharesOverHundred(SourceSpan at, string? fact, decimal sum) => Warning("DE2209", at,
        $"{(fact is null ? "first 下面" : $"“{fact}”")}各分支的 share 加起来是 {sum}，超过了 100；它们是每 100 件里的件数，请改小。",
        $"the shares below {(fact is null ? "first" : $"'{fact}'")} add up to {sum}, more than 100; they count of every 100 cases, so make them smaller");

    public static Issue ShareMissing(SourceSpan at) => Warning("DE2210", at,
        "别的分支写了 share，这一条没有，整组就不能排序；补上它，或者全都不写。",
        "other branches here have a share and this one has none, so none of them can be ranked; add it, or leave out all");

    public static Issue SharesWithoutSource(SourceSpan at) => Warning("DE2211", at,
        "这棵树写了 share，却没有说数从哪里来；在文件开头写 shares: { source: 出处 }，估计的写 shares: { estimate: true }。",
        "this tree has shares but does not say where they come from; write shares: { source: ... } at its top, or shares: { estimate: true }");

    public static Issue GateAsksCustomer(SourceSpan at, string fact) => Error("DE2212", at,
        $"前置树不问客户，“{fact}”却要问；改用系统里的事实，或者移到后面的树里。",
        $"a gate asks systems and not the customer, but '{fact}' is asked of people; use a fact that a system knows, or move this to a later tree");

    public static Issue IgnoranceBlames(SourceSpan at, string cause) => Warning("DE2213", at,
        $"系统读不到时，这里会经 otherwise 得出“{cause}”；写上 unknown，说明读不到时怎么办。",
        $"when systems cannot be read, otherwise leads to '{cause}' here; write unknown and say what then");

    public static Issue GravestWithoutDoubt(SourceSpan at, string cause) => Warning("DE2214", at,
        $"“{cause}”是 S1，却没有一个通得过的案例说明查它的来源读不到时会怎样；加一个案例，把查它的事实写成 unknown，expect 里写 {{ not-excluded: [{cause}] }}。",
        $"'{cause}' is S1, and no case that holds shows what happens when its source cannot be read; add a case with the facts that decide it unknown and expect {{ not-excluded: [{cause}] }}");

    /// <param name="at">The cause.</param>
    /// <param name="cause">Its id.</param>
    /// <param name="pattern">A case to copy; null: nothing else needs to be known.</param>
    /// <param name="unknown">The facts to make unknown.</param>
    /// <param name="status">What then comes out.</param>
    public static Issue GravestWithoutDoubt(SourceSpan at, string cause, string? pattern, IEnumerable<string> unknown, string status)
    {
        var facts = string.Join(", ", unknown.Select(fact => $"{fact}: unknown"));
        var (chinese, english) = pattern is null ? ($"加一个案例，facts 写 {{ {facts} }}", $"add a case with facts {{ {facts} }}")
            : ($"照案例“{pattern}”抄一个，去掉 text，facts 里写上 {facts}（换掉原来的值）", $"copy the case '{pattern}' without its text, with {facts} among its facts in place of what stands there");
        return Warning("DE2214", at,
            $"“{cause}”是 S1，却没有一个通得过的案例说明查它的来源读不到时会怎样；{chinese}，expect 只写 {{ status: {status}, not-excluded: [{cause}] }}。",
            $"'{cause}' is S1, and no case that holds shows what happens when its source cannot be read; {english}, and expect just {{ status: {status}, not-excluded: [{cause}] }}");
    }

    public static Issue HandledTwice(SourceSpan at, string category, string other) => Error("DE2215", at,
        $"问题类别“{category}”已经由“{other}”处理；一个类别只归一棵树，请从一处去掉。",
        $"category '{category}' is handled by '{other}' already; a category has one tree, take it out of one of them");

    public static Issue StableTooSoon(SourceSpan at, string tree, DateOnly from) => Warning("DE2216", at,
        $"“{tree}”已是 stable，生效日 {from:yyyy-MM-dd} 却还没有到；到日子再改成 stable，或者改生效日。",
        $"'{tree}' is stable but takes effect only on {from:yyyy-MM-dd}; make it stable then, or change effective-from");

    public static Issue TreeNeverAnswers(SourceSpan at, string tree) => Warning("DE2217", at,
        $"没有什么能走到“{tree}”：它没有 handles，也没有别的树用 go 引到它；写上 handles: [问题类别]，或者在别的树里写 go: {tree}。",
        $"nothing leads to '{tree}': it has no handles and no other tree goes to it; write handles: [category], or go: {tree} in another tree");

    public static Issue GoIntoTrial(SourceSpan at, string tree, string status) => Error("DE2218", at,
        $"go 通到的“{tree}”还是 {status}，不能回答客户；先把它改成 stable，或者去掉这个 go。",
        $"this goes to '{tree}', which is {status} and may not answer; make it stable first, or take this go away");

    public static Issue DeprecatedAnswers(SourceSpan at, string tree) => Warning("DE2219", at,
        $"“{tree}”已标为 deprecated，但仍在回答；写好替换它的树，改成 stable，再删掉这一棵。",
        $"'{tree}' is deprecated but still answers; write the tree that replaces it, make that stable and remove this one");
}
