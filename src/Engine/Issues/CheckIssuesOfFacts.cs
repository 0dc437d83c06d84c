using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of facts that work against themselves.</summary>
internal static partial class CheckIssues
{
    public static Issue FactNotUsed(SourceSpan at, string fact) => Warning("DE2240", at,
        $"没有哪里用到事实“{fact}”；在条件或话术里用它，或者删掉。", $"nothing uses fact '{fact}'; use it in a condition or a sentence, or remove it");

    public static Issue CustomerNeverTells(SourceSpan at, string fact) => Error("DE2241", at,
        $"事实“{fact}”来自客户，却没有 ask 也没有 heard，永远问不到；写上问句，或者写上客户的说法。",
        $"fact '{fact}' comes from the customer but has neither ask nor heard, so it is never learnt; write a question or what customers say");

    /// <param name="at">The fact.</param>
    /// <param name="fact">Its id.</param>
    /// <param name="system">What it comes from.</param>
    /// <param name="pack">The pack that does not declare it.</param>
    /// <param name="systems">What the pack declares.</param>
    /// <param name="missing">All that the asking folder uses and nobody declares.</param>
    /// <param name="nearest">The declared one most like it.</param>
    /// <param name="laidOver">The fact stands in a folder laid over the pack's.</param>
    public static Issue SystemNotDeclared(SourceSpan at, string fact, string system, string pack, IReadOnlyCollection<string> systems, IReadOnlyCollection<string> missing, string? nearest, bool laidOver = false)
    {
        var list = string.Join(", ", systems);
        var line = $"systems: [{string.Join(", ", laidOver ? missing : systems.Concat(missing))}]";
        var (chinese, english) = nearest is not null ? ($"是不是“{nearest}”？", $"did you mean '{nearest}'?")
            : systems.Count == 0 ? ("请加上", "add it there")
            : ($"那里有 {list}，是其中一个就用它的名字，新的系统才加上", $"it lists {list}; if this is one of them, use that name, and add only a new one");
        if (nearest is null)
        {
            chinese += laidOver ? $"。叠加的文件夹在自己的 {pack}/pack.yaml 里只写一行 {line}，就加上了。" : $"：{line}。";
            english += laidOver ? $"; in a folder laid over the rules, a {pack}/pack.yaml with the one line {line} adds {(missing.Count > 1 ? "them" : "it")}" : $": {line}";
        }
        return Error("DE2242", at,
            $"事实“{fact}”来自系统“{system}”，{pack}/pack.yaml 的 systems 里没有它；{chinese}",
            $"fact '{fact}' comes from system '{system}', which is not among systems in {pack}/pack.yaml; {english}");
    }

    public static Issue SystemNotRead(SourceSpan at, string system, string pack) => new("DE2247", IssueSeverity.Note, at, new(
        $"包“{pack}”里没有事实来自系统“{system}”；从 systems 里去掉，或者给从它来的事实写上 source: \"system:{system}\"。",
        $"no fact of pack '{pack}' comes from system '{system}'; take it out of systems, or write source: \"system:{system}\" with the facts that come from it"));

    public static Issue ComputedTooFar(SourceSpan at, string fact, int limit) => Error("DE2245", at,
        $"事实“{fact}”要一个接一个地推算 {limit} 次以上；请缩短，直接用最前面的事实来算。",
        $"fact '{fact}' is computed over more than {limit} facts, each from the next; make it shorter and reckon from the first ones");

    public static Issue MoneyToldToAnybody(SourceSpan at, string fact) => Warning("DE2246", at,
        $"“{fact}”是系统里这个客户的钱，没有核实身份也会说出来；写上 private: true，谁都可以知道的写 private: false。",
        $"'{fact}' is this customer's money, read from a system, and is told to whoever calls; write private: true, or private: false where anybody may know");

    public static Issue PrivateWithoutIdentity(SourceSpan at, string fact, string pack) => Warning("DE2244", at,
        $"事实“{fact}”要核实身份后才能说，{pack}/pack.yaml 却没有 identity；写上表示身份已核实的事实，或者改成 private: never。",
        $"fact '{fact}' waits for the customer's identity, but {pack}/pack.yaml names no identity; name the fact that tells it, or write private: never");
}
