using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Finds every leaf that the case does not contradict: a branch may be entered unless it is False, and passed unless it is True.
/// Each node is read once, so parts that many paths share cost no more than one.
/// </summary>
internal sealed class LiveReader(ConditionReader conditions)
{
    private static readonly ImmutableArray<Outcome> Passing = [Outcome.Pass];
    private static readonly ImmutableArray<Outcome> PassingUnknown = [Outcome.Pass with { PastUnknown = true }];

    /// <summary>By the node's number.</summary>
    private readonly Dictionary<int, LiveNode> _read = new(20);

    /// <summary>Of the node that is being united; below it nothing is read any more.</summary>
    private readonly List<Outcome> _united = new(32);

    /// <summary>Of the nodes that are being read, each behind that of the node above it.</summary>
    private readonly List<LiveGroup> _groups = new(16);

    /// <summary>The open facts of the nodes that are being read, a list for each.</summary>
    private readonly List<List<int>> _facts = [];
    private int _depth;

    public LiveNode Read(CompiledNode node) => node is CompiledLeaf leaf ? new(leaf.Entered, [], []) : Read((CompiledDecision)node);

    private LiveNode Read(CompiledDecision node) => _read.TryGetValue(node.Number, out var known) ? known : _read[node.Number] = Decide(node);

    private LiveNode Decide(CompiledDecision node)
    {
        var isAll = node is CompiledAll;
        var first = _groups.Count;
        var facts = Facts();
        var (soft, sure) = (false, false);
        for (var i = 0; i < node.Branches.Length && !(sure && !isAll); i++)
        {
            var branch = node.Branches[i];
            var status = conditions.Status(branch);
            if (status == ConditionStatus.False) continue;
            var holds = status == ConditionStatus.True;
            if (!holds) conditions.AppendOpenFacts(branch, facts);
            var behind = branch.Node is CompiledLeaf leaf ? leaf.Entered : Follow((CompiledDecision)branch.Node, facts);
            // A pass behind a branch that others were stepped over for is remembered as one past something unknown.
            if (soft) behind = PastUnknown(behind, passOnly: true);
            _groups.Add(new(i, behind, holds && isAll ? 100 : branch.Share));
            var pass = Outcome.PassOf(behind);
            soft |= !holds || (isAll && pass is { PastUnknown: true });
            sure |= holds && !(isAll && pass is not null);
        }
        if (!sure) AddDefaults(node, soft, facts);
        var groups = CollectionsMarshal.AsSpan(_groups)[first..];
        ShareWeights.Weigh(node, conditions, groups);
        var outcomes = Unite(groups, isAll);
        var live = new LiveNode(outcomes, Parts(groups), !isAll && outcomes.Length == 1 ? [] : [.. facts]);
        _groups.RemoveRange(first, _groups.Count - first);
        _depth--;
        return live;
    }

    private static ImmutableArray<LivePart> Parts(ReadOnlySpan<LiveGroup> groups)
    {
        var parts = new LivePart[groups.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = LivePart.Of(groups[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    private List<int> Facts()
    {
        if (_depth == _facts.Count) _facts.Add([]);
        var facts = _facts[_depth++];
        facts.Clear();
        return facts;
    }

    private void AddDefaults(CompiledDecision node, bool soft, List<int> facts)
    {
        var (known, unknown) = (node.WhenKnown, soft ? node.WhenUnknown : null);
        if (unknown is not null && !ReferenceEquals(unknown, known)) _groups.Add(new(-1, Behind(unknown, soft: true, facts), 0));
        if (known is not null) _groups.Add(new(-1, Behind(known, soft, facts), node.Rest));
        else if (!node.Covers || (node.MayPass && soft && unknown is null)) _groups.Add(new(-1, soft ? PassingUnknown : Passing, node.Rest ?? 0));
    }

    private ImmutableArray<Outcome> Behind(CompiledDefault fallback, bool soft, List<int> facts)
    {
        if (fallback.Node is CompiledLeaf leaf) return soft ? leaf.PastUnknown : leaf.ByDefault;
        var behind = Follow((CompiledDecision)fallback.Node, facts);
        return soft ? PastUnknown(behind, passOnly: false) : behind;
    }

    private ImmutableArray<Outcome> Follow(CompiledDecision node, List<int> facts)
    {
        var live = Read(node);
        foreach (var slot in live.OpenFacts)
            if (!facts.Contains(slot))
                facts.Add(slot);
        return live.Outcomes;
    }

    private static ImmutableArray<Outcome> PastUnknown(ImmutableArray<Outcome> outcomes, bool passOnly)
    {
        foreach (ref readonly var outcome in outcomes.AsSpan())
            if (!outcome.PastUnknown && (outcome.IsPass || !passOnly))
                return Marked(outcomes, passOnly);
        return outcomes;
    }

    private static ImmutableArray<Outcome> Marked(ImmutableArray<Outcome> outcomes, bool passOnly)
    {
        var marked = new Outcome[outcomes.Length];
        for (var i = 0; i < marked.Length; i++) marked[i] = outcomes[i] with { PastUnknown = outcomes[i].PastUnknown || outcomes[i].IsPass || !passOnly };
        return ImmutableCollectionsMarshal.AsImmutableArray(marked);
    }

    /// <summary>Where no member of <c>all</c> gives a cause, its own default speaks: a member's pass is no outcome of the whole.</summary>
    private ImmutableArray<Outcome> Unite(ReadOnlySpan<LiveGroup> groups, bool isAll)
    {
        // One way on: what lies behind it is what comes of the node.
        if (!isAll && groups is [{ Weight: 1 } only]) return only.Outcomes;
        // A bit for the kinds that have come; of most kinds there is one leaf, and nothing to look for.
        var come = 0UL;
        foreach (ref readonly var group in groups)
            foreach (ref readonly var outcome in group.Outcomes.AsSpan())
            {
                if (isAll && group.Branch >= 0 && outcome.IsPass) continue;
                var bit = 1UL << (outcome.Kind & 63);
                Unite(outcome.Times(group.Weight), isNew: (come & bit) == 0);
                come |= bit;
            }
        ImmutableArray<Outcome> outcomes = [.. _united];
        _united.Clear();
        return outcomes;
    }

    private void Unite(in Outcome outcome, bool isNew)
    {
        if (!isNew)
            foreach (ref var known in CollectionsMarshal.AsSpan(_united))
                if (known.Kind == outcome.Kind)
                {
                    known = known.And(outcome);
                    return;
                }
        _united.Add(outcome);
    }
}
