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
    private readonly Dictionary<CompiledNode, LiveNode> _read = new(20, ReferenceEqualityComparer.Instance);

    /// <summary>Of the node that is being united; below it nothing is read any more.</summary>
    private readonly List<Outcome> _united = [];

    public LiveNode Read(CompiledNode node) => node is CompiledLeaf leaf ? new([Of(leaf, byWhen: true)], [], []) : Read((CompiledDecision)node);

    private LiveNode Read(CompiledDecision node) => _read.TryGetValue(node, out var known) ? known : _read[node] = Decide(node);

    private static Outcome Of(CompiledLeaf leaf, bool byWhen) => new(leaf.Key, leaf.Causes, 1, byWhen, PastUnknown: false);

    private LiveNode Decide(CompiledDecision node)
    {
        var isAll = node is CompiledAll;
        var (groups, facts) = (new List<LiveGroup>(node.Branches.Length + 1), new List<int>());
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
            if (soft) behind = PastUnknown(behind, passOnly: true);
            groups.Add(new(i, behind, holds && isAll ? 100 : branch.Share));
            var pass = Outcome.PassOf(behind);
            soft |= !holds || (isAll && pass is { PastUnknown: true });
            sure |= holds && !(isAll && pass is not null);
        }
        if (!sure) AddDefaults(node, soft, groups, facts);
        ShareWeights.Weigh(node, conditions, groups);
        // Where no member of `all` gives a cause, its own default speaks: a member's pass is no outcome of the whole.
        foreach (var group in groups)
            foreach (var outcome in group.Outcomes)
                if (!(isAll && group.Branch >= 0 && outcome.IsPass))
                    Unite(outcome with { Weight = outcome.Weight * group.Weight });
        ImmutableArray<Outcome> outcomes = [.. _united];
        _united.Clear();
        return new(outcomes, groups, !isAll && outcomes.Length == 1 ? [] : [.. facts]);
    }

    private void AddDefaults(CompiledDecision node, bool soft, List<LiveGroup> groups, List<int> facts)
    {
        var (known, unknown) = (node.WhenKnown, soft ? node.WhenUnknown : null);
        if (unknown is not null && unknown != known) groups.Add(new(-1, Behind(unknown, soft: true, facts), 0));
        if (known is not null) groups.Add(new(-1, Behind(known, soft, facts), node.Rest));
        else if (!node.Covers || (node.MayPass && soft && unknown is null)) groups.Add(new(-1, [Outcome.Pass with { PastUnknown = soft }], node.Rest ?? 0));
    }

    private ImmutableArray<Outcome> Behind(CompiledDefault fallback, bool soft, List<int> facts)
    {
        var behind = Follow(fallback.Node, facts, byWhen: false);
        return soft ? PastUnknown(behind, passOnly: false) : behind;
    }

    private ImmutableArray<Outcome> Follow(CompiledNode node, List<int> facts, bool byWhen)
    {
        if (node is CompiledLeaf leaf) return [Of(leaf, byWhen)];
        var live = Read((CompiledDecision)node);
        foreach (var slot in live.OpenFacts)
            if (!facts.Contains(slot))
                facts.Add(slot);
        return live.Outcomes;
    }

    private static ImmutableArray<Outcome> PastUnknown(ImmutableArray<Outcome> outcomes, bool passOnly)
    {
        foreach (var outcome in outcomes)
            if (!outcome.PastUnknown && (outcome.IsPass || !passOnly))
                return [.. outcomes.Select(o => o with { PastUnknown = o.PastUnknown || o.IsPass || !passOnly })];
        return outcomes;
    }

    private void Unite(Outcome outcome)
    {
        for (var i = 0; i < _united.Count; i++)
            if (_united[i].Key == outcome.Key)
            {
                _united[i] = _united[i].And(outcome);
                return;
            }
        _united.Add(outcome);
    }
}
