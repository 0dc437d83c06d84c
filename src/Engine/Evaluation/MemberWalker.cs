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
        var parts = new List<ExplainedPart>();
        var stepped = false;
        Value? unexplained = null;
        for (var i = 0; i < node.Branches.Length; i++)
            switch (walker.Read(node, i))
            {
                case ConditionStatus.True:
                    var member = walker.Walk(node.Branches[i].Node, new(path, node, i, null), byWhen: true, pastUnknown);
                    Unite(found, WithAmount(node.Branches[i], member.Found));
                    parts.AddRange(Parts(node, node.Branches[i], member));
                    needs.AddRange(member.Needs);
                    stepped |= member.Stepped;
                    unexplained ??= member.Unexplained;
                    break;
                case ConditionStatus.Open:
                    needs.Add(new(conditions.FirstAskable(node.Branches[i]), node, i, path));
                    break;
                case ConditionStatus.Unknowable:
                    stepped = true;
                    break;
            }
        foreach (var part in parts)
            if (part.Of == node.Explains) total?.Explain(part.Amount);
        var end = needs.Count > 0 ? WalkEnd.Need : WalkEnd.Done;
        return needs.Count > 0 || found.Count > 0
            ? new(end) { Found = [.. found], Needs = [.. needs], Stepped = stepped, Parts = [.. parts], Unexplained = total is null ? unexplained : total.Rest }
            : walker.Fall(node, path, stepped, pastUnknown);
    }

    private ExplainedTotal? Total(CompiledAll node)
    {
        if (node.Explains < 0) return null;
        conditions.Frame.AppendOpenFacts(node.Explains, conditions.Awaited);
        return new(conditions.Frame.Fact(node.Explains).Value);
    }

    /// <summary>A member's amount belongs to its first cause, unless its causes have theirs from further in; a member without a cause explains nothing.</summary>
    private ImmutableArray<FoundCause> WithAmount(CompiledBranch member, ImmutableArray<FoundCause> found)
    {
        if (member.Amount is null || found.IsEmpty) return found;
        var amount = member.Amount.Value(conditions.Frame);
        if (amount.State == OperandState.Open) conditions.Await(member.Amount);
        return amount.State == OperandState.Known && found.All(f => f.Amount is null) ? found.SetItem(0, found[0] with { Amount = amount.Value }) : found;
    }

    /// <summary>
    /// A member's own amount stands for all that lies behind it; without one, what its inner members explain counts, unless that was taken from another total.
    /// </summary>
    private IEnumerable<ExplainedPart> Parts(CompiledAll node, CompiledBranch member, WalkResult behind)
    {
        if (member.Source.Apart || behind.Found.IsEmpty) return [];
        return member.Amount is { } own
            ? [new(own.Value(conditions.Frame), node.Explains)]
            : behind.Parts.Select(part => part.Of < 0 ? part with { Of = node.Explains } : part);
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
