using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Reads the ends of several paths as the walk that would have taken them all: members of one <c>all</c> are united there.</summary>
internal sealed class EndReader(MemberUnion members)
{
    public WalkResult Read(IEnumerable<TreeEnd> ends) => Read([.. ends.Where(end => end.Result is not null)], 0);

    private WalkResult Read(IReadOnlyList<TreeEnd> ends, int depth)
    {
        if (ends.Count == 0) return new(WalkEnd.Pass);
        if (AllAt(ends[0], depth) is { } all) return Unite(all, ends, depth);
        return depth >= ends[0].Path.Length ? ends[0].Result! : Read(ends, depth + 1);
    }

    /// <summary>The <c>all</c> whose members the ends come from, or at which one of them waits.</summary>
    private static CompiledAll? AllAt(TreeEnd end, int depth) =>
        depth < end.Path.Length ? end.Path[depth] is { Node: CompiledAll all, Branch: >= 0 } ? all : null
        : !end.IsWhole && end.Result!.Needs is [{ Node: CompiledAll waiting }, ..] ? waiting : null;

    private WalkResult Unite(CompiledAll node, IReadOnlyList<TreeEnd> ends, int depth)
    {
        var union = members.Begin(node);
        for (var i = 0; i < node.Branches.Length; i++)
        {
            var waiting = ends.FirstOrDefault(e => e.Path.Length == depth && e.Result!.Needs[0].Branch == i);
            if (waiting is not null) union.Wait(waiting.Result!.Needs[0]);
            var behind = ends.Where(e => e.Path.Length > depth && e.Path[depth].Branch == i).ToList();
            if (behind.Count > 0) union.Add(node.Branches[i], Read(behind, depth + 1));
        }
        return union.Result()!;
    }
}
