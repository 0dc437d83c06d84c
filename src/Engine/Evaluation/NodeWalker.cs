using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Walks from a node to its outcome. There is no way back: a branch that holds is final.</summary>
internal sealed class NodeWalker
{
    private readonly ConditionReader _conditions;
    private readonly LiveReader _live;
    private readonly StepWriter? _trace;

    public NodeWalker(ConditionReader conditions, LiveReader live, StepWriter? trace)
    {
        (_conditions, _live, _trace) = (conditions, live, trace);
        _members = new MemberWalker(this, conditions);
    }

    private readonly MemberWalker _members;

    /// <param name="node">Where to start.</param>
    /// <param name="path">What led here.</param>
    /// <param name="byWhen">A condition that holds did, no default.</param>
    /// <param name="pastUnknown">A default past something unknown lies on the way.</param>
    public WalkResult Walk(CompiledNode node, PathLink? path, bool byWhen, bool pastUnknown) => node switch
    {
        CompiledLeaf leaf => Found(leaf.Causes, path, byWhen, pastUnknown),
        CompiledFirst first => WalkFirst(first, path, pastUnknown),
        CompiledAll all => _members.Walk(all, path, pastUnknown),
        _ => throw new InvalidOperationException($"A node of type {node.GetType().Name} cannot be walked."),
    };

    /// <summary>Reads a condition on the way, so that a trace shows it.</summary>
    public ConditionStatus Read(CompiledDecision node, int branch)
    {
        _trace?.Record(node, branch);
        return _conditions.Status(node.Branches[branch]);
    }

    /// <summary>Nothing matched: the default that holds here, else pass, rank or end.</summary>
    public WalkResult Fall(CompiledDecision node, PathLink? path, bool stepped, bool pastUnknown)
    {
        if ((stepped ? node.WhenUnknown : node.WhenKnown) is { } fallback)
        {
            _trace?.Record(node, fallback, stepped);
            var result = Walk(fallback.Node, new(path, node, -1, fallback), byWhen: false, pastUnknown || stepped);
            return stepped ? result with { Stepped = true } : result;
        }
        return stepped && !node.MayPass
            ? OneOutcome(node, path) ?? new(WalkEnd.Rank) { Stepped = true, RankAt = node }
            : new(WalkEnd.Pass) { Stepped = stepped };
    }

    private WalkResult WalkFirst(CompiledFirst node, PathLink? path, bool pastUnknown)
    {
        var stepped = false;
        for (var i = 0; i < node.Branches.Length; i++)
            switch (Read(node, i))
            {
                case ConditionStatus.True:
                    var result = Walk(node.Branches[i].Node, new(path, node, i, null), byWhen: true, pastUnknown);
                    return stepped ? result with { Stepped = true } : result;
                case ConditionStatus.Open:
                    return OneOutcome(node, path) ?? new(WalkEnd.Need) { Needs = [new(_conditions.FirstAskable(node.Branches[i]), node, i, path)] };
                case ConditionStatus.Unknowable:
                    stepped = true;
                    break;
            }
        return Fall(node, path, stepped, pastUnknown);
    }

    /// <summary>A node whose live leaves all give the same is that outcome; null where they differ.</summary>
    public WalkResult? OneOutcome(CompiledDecision node, PathLink? path)
    {
        if (node is not CompiledFirst || _live.Read(node).Outcomes is not [var outcome]) return null;
        if (outcome.IsPass) return new(WalkEnd.Pass) { Stepped = true };
        return Found(outcome.Causes, new PathLink(path, node, -1, null), outcome.ByWhen, outcome.PastUnknown);
    }

    private static WalkResult Found(ImmutableArray<Cause> causes, PathLink? path, bool byWhen, bool pastUnknown) =>
        new(WalkEnd.Done) { Found = [.. causes.Select(cause => new FoundCause(cause, byWhen, pastUnknown, path))] };
}
