using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of the ways through a tree, with all that lies before them (DE226x).</summary>
internal static class PathIssues
{
    public static Issue NotProven(SourceSpan at) => new("DE2260", IssueSeverity.Note, at, new(
        "没能证明这一条走得到：路上的条件里有计算、两个事实相比、分档数值或今天的日期；请自己看一遍，加一个走到它的案例，diagnose check 看到案例走到了就不再提。",
        "this branch is not proven to be reached: conditions on the way reckon, compare two facts, or use a table or today's date; look at it yourself and add a case that takes it, with which diagnose check is content"));

    public static Issue NeverHere(SourceSpan at, SourceSpan? other) => Warning("DE2261", at,
        $"走到这里时，这个条件永远不成立：{(other is { } span ? $"{Place(at, span).Chinese}的条件已经排除了它" : "前面的几个条件合起来排除了它")}；改其中一个条件，或者删掉这一条。",
        $"this condition can never hold here: {(other is { } place ? $"the condition {Place(at, place).English} rules it out" : "the conditions on the way to it rule it out together")}; change one of them, or remove this branch");

    public static Issue TakenByGate(SourceSpan at, SourceSpan gate) => Warning("DE2267", at,
        $"这个条件永远不成立：前置树 {gate.Path} 第 {gate.Line} 行先把这样的情况都下了结论；让前置树的条件窄一些，或者删掉这一条。",
        $"this condition can never hold: the gate in {gate.Path}, line {gate.Line}, takes all such cases first; make the gate's condition narrower, or remove this branch");

    public static Issue Contradiction(SourceSpan at) => Warning("DE2262", at,
        "这个条件自相矛盾，什么情况都不成立；请核对数值，或者把 and 改成 or。",
        "this condition contradicts itself and never holds; check its values, or write or for and");

    public static Issue AlwaysHere(SourceSpan at, SourceSpan? other) => Warning("DE2263", at,
        $"走到这里时，这个条件总是成立{(other is { } span ? $"：{Place(at, span).Chinese}已经定了" : "")}；去掉这个条件，或者改成本来要问的。",
        $"this condition always holds here{(other is { } place ? $": the condition {Place(at, place).English} settles it" : "")}; remove it, or write the one you meant");

    public static Issue DefaultNeverUsed(SourceSpan at, string word) => Warning("DE2264", at,
        $"这个 {word} 永远用不到：上面的分支和前面的条件已经包括了所有情况；删掉它，或者核对分支的条件。",
        $"this {word} is never used: the branches above it and the conditions before leave nothing over; remove it, or check the branches");

    public static Issue NothingFollows(SourceSpan at, string facts) => Warning("DE2265", at,
        $"这几条都不成立时没有去处，例如 {facts}；在这一步或文件开头写上 otherwise。",
        $"nothing follows when none of these branches holds, for example {facts}; write otherwise here or at the top of the file");

    public static Issue RowNotNeeded(SourceSpan at, SourceSpan next) => Warning("DE2269", at,
        $"这一条多余：凡是它成立，第 {next.Line} 行的下一条也成立，去处又一样；删掉这一条，或者核对它的结论是不是写错了。",
        $"this branch is not needed: whenever it holds, the next one on line {next.Line} holds too and leads to the same; remove it, or check whether its conclusion is a slip");

    public static Issue TooMuchWork(SourceSpan at) => Warning("DE2266", at,
        "这棵树太大或条件太缠绕，没有全部查完：走不到的分支、漏掉和重叠的值可能没有报出来；请分成几棵树，用 go 连接。",
        "this tree is too large or its conditions too entangled to be checked to the end: branches never reached, gaps and overlaps may go unreported; split it into several trees joined by go");

    public static Issue WayTooLong(SourceSpan at, string tree, int limit) => new("DE2268", IssueSeverity.Error, at, new(
        $"从“{tree}”出发，有一条路要连着走 {limit} 步以上（经过的 go 都算）；没有人看得完这样的树，请缩短。",
        $"from '{tree}' a way takes more than {limit} decisions one after another, counting where go leads; nobody can follow such a tree, make it shorter"));

    private static (string Chinese, string English) Place(SourceSpan at, SourceSpan other) => other.Path == at.Path
        ? ($"第 {other.Line} 行", $"on line {other.Line}")
        : ($" {other.Path} 第 {other.Line} 行", $"in {other.Path}, line {other.Line},");

    private static Issue Warning(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Warning, at, new(chinese, english));
}
