using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Explanations;

/// <summary>Follows every cause of a tree to the first node that decides about it. A cause that is still in play somewhere is not lost.</summary>
internal sealed class CauseFates(ConditionReader conditions)
{
    private readonly LiveReader _live = new(conditions);
    private readonly Dictionary<string, CauseFate> _fates = new(StringComparer.Ordinal);
    private readonly HashSet<(CompiledNode, bool)> _seen = [];

    /// <summary>In written order.</summary>
    public IReadOnlyCollection<CauseFate> Of(CompiledNode root)
    {
        Follow(root, null);
        return _fates.Values;
    }

    /// <param name="node">Where to look.</param>
    /// <param name="fate">What has already been decided on the way; null: nothing. Its cause is not looked at.</param>
    private void Follow(CompiledNode node, Turn? fate)
    {
        if (node is CompiledLeaf leaf)
        {
            foreach (var cause in leaf.Causes) Note(new(cause, fate is { IsLost: true }, fate?.Node, fate?.Branch ?? -1, fate is { Overtaken: true }));
            return;
        }
        if (!_seen.Add((node, fate is { IsLost: true }))) return;
        Decide((CompiledDecision)node, fate);
    }

    private void Decide(CompiledDecision node, Turn? fate)
    {
        Turn? before = null;
        for (var i = 0; i < node.Branches.Length; i++)
        {
            var status = conditions.Status(node.Branches[i]);
            var here = status switch
            {
                ConditionStatus.False => new Turn(node, i, IsLost: true, false),
                ConditionStatus.True => null,
                _ => new Turn(node, i, IsLost: false, false),
            };
            // Members of `all` stand beside one another: none keeps another away.
            Follow(node.Branches[i].Node, Worse(fate, node is CompiledAll ? here : Worse(here, before)));
            var passed = status switch
            {
                ConditionStatus.True when node is CompiledFirst => new Turn(node, i, IsLost: true, Overtaken: true),
                ConditionStatus.True => Behind(node, i),
                ConditionStatus.Open or ConditionStatus.Unknowable => new Turn(node, i, IsLost: false, false),
                _ => null,
            };
            before = Worse(before, passed);
        }
        if (node.WhenKnown is { } known) Follow(known.Node, Worse(fate, before));
        if (node.WhenUnknown is not { } unknown || unknown == node.WhenKnown) return;
        Follow(unknown.Node, Worse(fate, before ?? new Turn(node, -1, IsLost: true, false)));
    }

    /// <summary>What a member that holds does to the defaults of its node: one that surely gives a cause keeps them away, one that may pass over something unknown leaves them open.</summary>
    private Turn? Behind(CompiledDecision node, int member)
    {
        var outcomes = _live.Read(node.Branches[member].Node).Outcomes;
        if (!outcomes.Any(o => o.IsPass)) return new(node, member, IsLost: true, Overtaken: true);
        return outcomes.Any(o => o is { IsPass: true, PastUnknown: true }) || outcomes.Length > 1 ? new(node, member, IsLost: false, false) : null;
    }

    private void Note(CauseFate fate)
    {
        if (!_fates.TryGetValue(fate.Cause.Id, out var known) || (known.IsLost && !fate.IsLost)) _fates[fate.Cause.Id] = fate;
    }

    /// <summary>What loses a cause outweighs what leaves it open; of two, the first on the way.</summary>
    private static Turn? Worse(Turn? first, Turn? second) => first is null ? second : second is { IsLost: true } && !first.IsLost ? second : first;

    private sealed record Turn(CompiledDecision Node, int Branch, bool IsLost, bool Overtaken);
}
