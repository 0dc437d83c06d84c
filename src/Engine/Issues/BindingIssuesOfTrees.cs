using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of the nodes of a tree and the steps of a playbook.</summary>
internal static partial class BindingIssues
{
    public static Issue NodeWithout(SourceSpan at) => new("DE2040", IssueSeverity.Error, at, new(
        "这一步什么也没做；写上 ask（加 branches）、first、all、conclude 或 go 中的一个。",
        "this node does nothing; give it one of ask (with branches), first, all, conclude or go"));

    public static Issue NodeWithSeveral(SourceSpan at, IReadOnlyList<string> keys) => new("DE2041", IssueSeverity.Error, at, new(
        $"这一步同时写了 {string.Join("、", keys)}；只留一个，其余放进下一层。",
        $"this node holds {string.Join(" and ", keys)} at once; keep one and put the others a level deeper"));

    public static Issue AskWithoutBranches(SourceSpan at, string fact) => new("DE2042", IssueSeverity.Error, at, new(
        $"问了“{fact}”却没有 branches；把每个答案写成一条 when。", $"'{fact}' is asked but there are no branches; write one when for each answer"));

    public static Issue BranchesWithoutAsk(SourceSpan at) => new("DE2043", IssueSeverity.Error, at, new(
        "有 branches 却没有 ask；写上 ask: 事实，或者把 branches 改成 first。", "branches stand without ask; name the fact under ask, or write first instead of branches"));

    public static Issue BranchWithoutWhen(SourceSpan at) => new("DE2044", IssueSeverity.Error, at, new(
        "这一条没有 when；写上条件，最后的其余情况请写到 otherwise。", "this branch has no when; write its condition, or put what is left under otherwise"));

    public static Issue NoBranches(SourceSpan at, string key) => new("DE2045", IssueSeverity.Error, at, new(
        $"{key} 下面一条也没有；至少写一条。", $"there is nothing under {key}; write at least one branch"));

    public static Issue KeyNotHere(SourceSpan at, string key, string where, string whereEnglish) => new("DE2046", IssueSeverity.Error, at, new(
        $"{key} 只能写在{where}；移过去，或者删掉。", $"{key} may stand only {whereEnglish}; move it there, or remove it"));

    public static Issue UnknownTarget(SourceSpan at, string target, string? nearest) => new("DE2048", IssueSeverity.Error, at, nearest is null
        ? new($"没有叫“{target}”的部分或树；写本文件 parts 里的名字，或者“包/家族”。", $"unknown part or tree '{target}'; name a part of this file, or pack/family")
        : new($"没有叫“{target}”的部分或树；是不是“{nearest}”？", $"unknown part or tree '{target}'; did you mean '{nearest}'?"));

    public static Issue NotUsed(SourceSpan at, Bilingual kind, string name, string owner, string pack) => new("DE2049", IssueSeverity.Error, at, new(
        $"{kind.Chinese}“{name}”属于规则包“{owner}”，“{pack}”没有引用它；请在 {pack}/pack.yaml 的 uses 里加上 {owner}。",
        $"{kind.English} '{name}' belongs to pack '{owner}', which '{pack}' does not use; add {owner} to uses in {pack}/pack.yaml"));

    public static Issue StepWithout(SourceSpan at) => new("DE2050", IssueSeverity.Error, at, new(
        "这一步没有 say、do、ask 中的任何一个；写上一个。", "this step has none of say, do, ask; write one"));

    public static Issue StepWithSeveral(SourceSpan at, IReadOnlyList<string> keys) => new("DE2051", IssueSeverity.Error, at, new(
        $"这一步同时写了 {string.Join("、", keys)}；拆成几步。", $"this step holds {string.Join(" and ", keys)} at once; make them several steps"));

    public static Issue UnknownAfter(SourceSpan at, string name, string? nearest) => new("DE2052", IssueSeverity.Error, at, nearest is null
        ? new($"after 里的“{name}”不知从何算起；写 received、previous、某一步的 id，或一个 date-time 事实。",
            $"nothing called '{name}' can start a deadline; write received, previous, the id of a step, or a date-time fact")
        : new($"after 里的“{name}”不知从何算起；是不是“{nearest}”？", $"nothing called '{name}' can start a deadline; did you mean '{nearest}'?"));

    public static Issue ShareOutOfRange(SourceSpan at, string text) => new("DE2053", IssueSeverity.Error, at, new(
        $"share 写的是“{text}”；写 0 到 100 之间的数，指每 100 件里有几件。", $"share is '{text}'; write a number from 0 to 100, of every 100 cases"));

    public static Issue AllTogether(SourceSpan at) => new("DE2054", IssueSeverity.Error, at, new(
        "案例里不能同时写 causes 和 rank；有先后次序的写 rank，没有的写 causes。", "a case holds both causes and rank; write rank where order matters, causes where not"));

    public static Issue ExplainsIsMissing(SourceSpan at, string amount, string unit) => new("DE2056", IssueSeverity.Error, at, new(
        $"amount 写的是“{amount}”，可是 all 旁边没有 explains，不知道是哪个总数里的{unit}；在 all 旁边写上 explains: 总数的事实。",
        $"amount is '{amount}', but no explains beside all says of which total in {unit}; write explains with the total's fact beside all"));

    public static Issue TreeIsMissing(SourceSpan at, string family) => new("DE2055", IssueSeverity.Error, at, new(
        $"文件夹“{family}”里没有 tree.yaml；写一个，或者从 gates 里去掉。", $"folder '{family}' has no tree.yaml; write one, or take it out of gates"));
}
