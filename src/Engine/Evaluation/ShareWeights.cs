using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Turns shares into weights so that an answer never changes the weight of what it does not decide. In <c>ask</c> the shares of the values
/// still possible are renormalised; in <c>first</c> a share counts among the cases not gone earlier: False passes its part on, True takes the rest.
/// </summary>
internal static class ShareWeights
{
    /// <summary>The weight of each live group; null where a share is missing.</summary>
    public static double?[] Of(CompiledDecision node, ConditionReader conditions, List<LiveGroup> groups)
    {
        if (node is CompiledAll) return Together(groups);
        if (node is CompiledFirst { IsAsk: false } && groups.TrueForAll(g => g.Share is not null) && Rest(node) is not null)
            return InOrder(node, conditions, groups);
        if (groups.Count == 1) return [1];
        var total = groups.TrueForAll(g => g.Share is not null) ? groups.Sum(g => g.Share!.Value) : 0;
        return [.. groups.Select(g => total == 0 ? null : (double?)(g.Share!.Value / total))];
    }

    /// <summary>What the branches leave of 100; null where one says nothing.</summary>
    public static decimal? Rest(CompiledDecision node)
    {
        var sum = 0m;
        foreach (var branch in node.Branches)
        {
            if (branch.Share is not { } share) return null;
            sum += share;
        }
        return node.Branches.IsEmpty ? null : Math.Max(0, 100 - sum);
    }

    /// <summary>Members of <c>all</c> each count for themselves; a default takes the cases in which none gives a cause.</summary>
    private static double?[] Together(List<LiveGroup> groups)
    {
        double? none = 1;
        foreach (var group in groups.Where(g => g.Branch >= 0))
        {
            var gives = group.Outcomes.Where(o => !o.IsPass).Aggregate((double?)0, (sum, o) => sum + o.Weight);
            none *= 1 - ((double?)group.Share / 100 * gives);
        }
        // Of two defaults the one for the unknown comes first and has no part of its own.
        return [.. groups.Select((g, i) => g.Branch >= 0 ? (double?)g.Share / 100 : i == groups.Count - 1 ? none : 0)];
    }

    private static double?[] InOrder(CompiledDecision node, ConditionReader conditions, List<LiveGroup> groups)
    {
        var (left, mass) = (100m, 1.0);
        var weights = new List<double?>(groups.Count);
        foreach (var branch in node.Branches)
        {
            var status = conditions.Status(branch);
            var part = status switch
            {
                ConditionStatus.False => 0,
                ConditionStatus.True => 1,
                _ => left > 0 ? Math.Min(1, (double)(branch.Share!.Value / left)) : 0,
            };
            if (status != ConditionStatus.False) weights.Add(mass * part);
            left -= branch.Share!.Value;
            mass *= 1 - part;
            if (status == ConditionStatus.True) break;
        }
        // What no branch takes goes to the last default; one only for the unknown has no part of its own.
        while (weights.Count < groups.Count - 1) weights.Add(0);
        if (weights.Count < groups.Count) weights.Add(mass);
        return [.. weights];
    }
}
