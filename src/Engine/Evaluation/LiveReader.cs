using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Finds every leaf that the case does not contradict: a branch may be entered unless it is False, and passed unless it is True.
/// Each node is read once, so parts that many paths share cost no more than one.
/// </summary>
internal sealed class LiveReader(ConditionReader conditions)
{
    private readonly Dictionary<CompiledNode, LiveNode> _read = new(ReferenceEqualityComparer.Instance);

    public LiveNode Read(CompiledNode node) => Read(node, byWhen: true);

    private LiveNode Read(CompiledNode node, bool byWhen)
    {
        if (node is CompiledLeaf leaf) return new([new(leaf.Key, leaf.Causes, 1, byWhen, PastUnknown: false)], [], []);
        if (_read.TryGetValue(node, out var known)) return known;
        return _read[node] = Decide((CompiledDecision)node);
    }

    private LiveNode Decide(CompiledDecision node)
    {
        var isAll = node is CompiledAll;
        var (groups, facts) = (new List<LiveGroup>(), new List<int>());
        var (soft, sure) = (false, false);
        for (var i = 0; i < node.Branches.Length && !(sure && !isAll); i++)
        {
            var branch = node.Branches[i];
            var status = conditions.Status(branch);
            if (status == ConditionStatus.False) continue;
            var holds = status == ConditionStatus.True;
            if (!holds) conditions.AppendOpenFacts(branch, facts);
            var behind = Follow(branch.Node, facts, byWhen: true);
            // A pass behind a branch that others were stepped over for is remembered as one past something unknown.
            if (soft) behind = [.. behind.Select(o => o.IsPass ? o with { PastUnknown = true } : o)];
            groups.Add(new(i, behind, holds && isAll ? 100 : branch.Share));
            var mayPass = behind.Any(o => o.IsPass);
            soft |= !holds || (isAll && behind.Any(o => o is { IsPass: true, PastUnknown: true }));
            sure |= holds && !(isAll && mayPass);
        }
        if (!sure) AddDefaults(node, soft, groups, facts);
        var weights = ShareWeights.Of(node, conditions, groups);
        // Where no member of `all` gives a cause, its own default speaks: a member's pass is no outcome of the whole.
        var outcomes = new List<Outcome>(groups.Count);
        var weighed = ImmutableArray.CreateBuilder<(LiveGroup, double?)>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            weighed.Add((groups[i], weights[i]));
            foreach (var outcome in groups[i].Outcomes)
                if (!(isAll && groups[i].Branch >= 0 && outcome.IsPass))
                    Unite(outcomes, weights[i] is 1 ? outcome : outcome with { Weight = outcome.Weight * weights[i] });
        }
        return new([.. outcomes], weighed.MoveToImmutable(), !isAll && outcomes.Count == 1 ? [] : [.. facts]);
    }

    private void AddDefaults(CompiledDecision node, bool soft, List<LiveGroup> groups, List<int> facts)
    {
        var (known, unknown) = (node.WhenKnown, soft ? node.WhenUnknown : null);
        if (unknown is not null && unknown != known) groups.Add(new(-1, Behind(unknown, soft: true, facts), 0));
        if (known is not null) groups.Add(new(-1, Behind(known, soft, facts), ShareWeights.Rest(node)));
        else if (!node.Covers || (node.MayPass && soft && unknown is null)) groups.Add(new(-1, [Outcome.Pass with { PastUnknown = soft }], ShareWeights.Rest(node) ?? 0));
    }

    private ImmutableArray<Outcome> Behind(CompiledDefault fallback, bool soft, List<int> facts)
    {
        var behind = Follow(fallback.Node, facts, byWhen: false);
        return soft ? [.. behind.Select(o => o with { PastUnknown = true })] : behind;
    }

    private ImmutableArray<Outcome> Follow(CompiledNode node, List<int> facts, bool byWhen)
    {
        var live = Read(node, byWhen);
        foreach (var slot in live.OpenFacts)
            if (!facts.Contains(slot))
                facts.Add(slot);
        return live.Outcomes;
    }

    private static void Unite(List<Outcome> united, Outcome outcome)
    {
        for (var i = 0; i < united.Count; i++)
            if (united[i].Key == outcome.Key)
            {
                united[i] = united[i].And(outcome);
                return;
            }
        united.Add(outcome);
    }
}
