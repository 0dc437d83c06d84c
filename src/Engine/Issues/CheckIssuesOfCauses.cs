using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of causes, playbooks and their words.</summary>
internal static partial class CheckIssues
{
    public static Issue CauseWithoutSentence(SourceSpan at, string cause, string key) => Warning("DE2250", at,
        $"原因“{cause}”没有 {key}，回复里这一段是空的；写上一句。", $"cause '{cause}' has no {key}, so that block of its reply is empty; write a sentence");

    /// <param name="at">The id.</param>
    /// <param name="id">As written.</param>
    /// <param name="nearest">The entry most like it.</param>
    /// <param name="index">The file that does not list it.</param>
    /// <param name="own">The asking folder's own index, which may not be there yet.</param>
    public static Issue UnknownKnowledge(SourceSpan at, string id, string? nearest, string index, string own)
    {
        var (chinese, english) = nearest is null ? ("", "") : ($"是不是“{nearest}”？", $"did you mean '{nearest}'? ");
        return Warning("DE2249", at,
            $"资料编号“{id}”不在 {index} 里；{chinese}编出来的就删去这一行；资料里真有的，在 {own} 的 index 下面写一行“{id}: 标题”。",
            $"no entry '{id}' is in {index}; {english}if it was made up, remove the line; if the source has it, write a line '{id}: title' below index in {own}");
    }

    /// <param name="at">The first such id of the file.</param>
    /// <param name="id">As written.</param>
    /// <param name="family">What ids of its kind begin with.</param>
    /// <param name="index">The file that lists none of them.</param>
    /// <param name="own">The asking folder's own index, which may not be there yet.</param>
    public static Issue UnknownKnowledgeFamily(SourceSpan at, string id, string family, string index, string own) => Warning("DE2249", at,
        $"“{id}”等 {family} 的编号一个也不在 {index} 里；编出来的就删去；资料里真有的，都写进 {own} 的 index，一行一个，如“{id}: 标题”（这个文件里只报这一次）。",
        $"none of the ids of {family}, '{id}' and on, is listed in {index}; remove those that were made up; what the source really has goes into index in {own}, a line each, such as '{id}: title' (told once in this file)");

    public static Issue CauseWithoutDepartment(SourceSpan at, string cause) => Warning("DE2251", at,
        $"原因“{cause}”没有写 department，不知道派给谁；写上部门，主办在前。", $"cause '{cause}' names no department, so nobody gets it; name one, lead first");

    public static Issue CauseWithoutPlaybook(SourceSpan at, string cause) => Warning("DE2252", at,
        $"原因“{cause}”没有写 playbook，不知道怎么办；写上处置流程。", $"cause '{cause}' names no playbook, so nobody knows what to do; name one");

    public static Issue EscalationWithoutHandles(SourceSpan at, string playbook) => Warning("DE2253", at,
        $"升级流程“{playbook}”没有写 handles，每一件都会去看它的条件；写上它管的分组。",
        $"escalation '{playbook}' names no groups under handles, so it watches every case; name the groups it is for");

    /// <param name="at">The cause.</param>
    /// <param name="cause">Its id.</param>
    /// <param name="playbook">What it borrows.</param>
    /// <param name="home">The tree whose matter that is.</param>
    /// <param name="facts">What is asked for that tree's sake.</param>
    public static Issue PlaybookOfAnotherMatter(SourceSpan at, string cause, string playbook, string home, IReadOnlyList<string> facts) => Warning("DE2255", at,
        $"原因“{cause}”用的处理步骤“{playbook}”会问 {string.Join("、", facts)}，那是 {home} 要弄清的，得出这个原因的树用不到：客户会被问到另一件事。抄一份 {playbook}.playbook.yaml，换个名字，去掉这几步；确实要问的，在原因上面写 # allow DE2255: 理由。",
        $"cause '{cause}' names playbook '{playbook}', which asks {string.Join(", ", facts)}: that is what {home} turns on and no tree that leads to this cause does, so the customer is asked about another matter. Copy {playbook}.playbook.yaml under another name without these steps; where they are meant, write # allow DE2255: reason above the cause");

    public static Issue AskWithoutWords(SourceSpan at, string playbook, IEnumerable<string> facts) => Warning("DE2254", at,
        $"处理步骤“{playbook}”要问清 {string.Join("、", facts)}，可这些事实没有 ask，步骤里只会列出它们的名字；在这一步写一句 text，说清看什么、怎么看。",
        $"playbook '{playbook}' asks {string.Join(", ", facts)}, for which there is no question, so the step prints bare titles; write a sentence under text: what to look at, and how");
}
