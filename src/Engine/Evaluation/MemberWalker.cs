using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Walks an <c>all</c>: every member that holds counts, and their causes are united.</summary>
internal sealed class MemberWalker(NodeWalker walker, ConditionReader conditions)
{
    public WalkResult Walk(CompiledAll node, PathLink? path, bool pastUnknown)
    {
        var found = new List<FoundCause>();
        var needs = new List<OpenPath>();
        var total = Total(node);
        var stepped = false;
        Value? unexplained = null;
        for (var i = 0; i < node.Branches.Length; i++)
            switch (walker.Read(node, i))
            {
                case ConditionStatus.True:
                    var member = walker.Walk(node.Branches[i].Node, new(path, node, i, null), byWhen: true, pastUnknown);
                    Unite(found, WithAmount(node.Branches[i], member.Found, total));
                    needs.AddRange(member.Needs);
                    stepped |= member.Stepped;
                    unexplained ??= member.Unexplained;
                    break;
                case ConditionStatus.Open:
                    needs.Add(new(conditions.FirstAskable(node.Branches[i]), node, i));
                    break;
                case ConditionStatus.Unknowable:
                    stepped = true;
                    break;
            }
        var end = needs.Count > 0 ? WalkEnd.Need : WalkEnd.Done;
        return needs.Count > 0 || found.Count > 0
            ? new(end) { Found = [.. found], Needs = [.. needs], Stepped = stepped, Unexplained = total?.Rest ?? unexplained }
            : walker.Fall(node, path, stepped, pastUnknown);
    }

    private ExplainedTotal? Total(CompiledAll node)
    {
        if (node.Explains < 0) return null;
        conditions.Frame.AppendOpenFacts(node.Explains, conditions.Awaited);
        return new(conditions.Frame.Fact(node.Explains).Value);
    }

    /// <summary>A member's amount belongs to its first cause; a member without a cause explains nothing.</summary>
    private ImmutableArray<FoundCause> WithAmount(CompiledBranch member, ImmutableArray<FoundCause> found, ExplainedTotal? total)
    {
        if (member.Amount is null || found.IsEmpty) return found;
        var amount = member.Amount.Value(conditions.Frame);
        if (amount.State == OperandState.Open) conditions.Await(member.Amount);
        if (!member.Source.Apart) total?.Explain(amount);
        return amount.State == OperandState.Known ? found.SetItem(0, found[0] with { Amount = amount.Value }) : found;
    }

    /// <summary>A cause found twice stands once, by its better ground, with both amounts.</summary>
    private static void Unite(List<FoundCause> all, ImmutableArray<FoundCause> more)
    {
        foreach (var cause in more)
        {
            var at = all.FindIndex(c => c.Cause.Id == cause.Cause.Id);
            if (at < 0)
            {
                all.Add(cause);
                continue;
            }
            var better = all[at].PastUnknown && !cause.PastUnknown ? cause : all[at];
            all[at] = better with { ByWhen = all[at].ByWhen || cause.ByWhen, Amount = ExplainedTotal.Sum(all[at].Amount, cause.Amount) };
        }
    }
}
