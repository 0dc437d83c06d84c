using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>Walks an <c>all</c>: every member that holds counts, and their causes are united.</summary>
internal sealed class MemberWalker(NodeWalker walker, ConditionReader conditions)
{
    private readonly MemberUnion _members = new(conditions);

    public WalkResult Walk(CompiledAll node, PathLink? path, bool pastUnknown)
    {
        var union = _members.Begin(node);
        for (var i = 0; i < node.Branches.Length; i++)
            switch (walker.Read(node, i))
            {
                case ConditionStatus.True:
                    union.Add(node.Branches[i], walker.Walk(node.Branches[i].Node, new(path, node, i, null), byWhen: true, pastUnknown));
                    break;
                case ConditionStatus.Open:
                    union.Wait(new(conditions.FirstAskable(node.Branches[i]), node, i, path));
                    break;
                case ConditionStatus.Unknowable:
                    union.Stepped = true;
                    break;
            }
        return union.Result() ?? walker.Fall(node, path, union.Stepped, pastUnknown);
    }
}
