using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Turns shares into weights so that an answer never changes the weight of what it does not decide. In <c>ask</c> the shares of the values
/// still possible are renormalised; in <c>first</c> a share counts among the cases not gone earlier: False passes its part on, True takes the rest.
/// </summary>
internal static class ShareWeights
{
    /// <summary>Gives each live group its weight; null where a share is missing.</summary>
    public static void Weigh(CompiledDecision node, ConditionReader conditions, Span<LiveGroup> groups)
    {
        if (node is CompiledAll) Together(groups);
        else if (!HasShares(groups)) WeighAll(groups, groups.Length == 1 ? 1 : null);
        else if (node is CompiledFirst { IsAsk: false } && node.Parts is { } parts) InOrder(node, parts, conditions, groups);
        else if (groups.Length == 1) WeighAll(groups, 1);
        else Renormalise(groups);
    }

    private static bool HasShares(ReadOnlySpan<LiveGroup> groups)
    {
        foreach (ref readonly var group in groups)
            if (group.Share is null)
                return false;
        return true;
    }

    private static void WeighAll(Span<LiveGroup> groups, double? weight)
    {
        foreach (ref var group in groups) group = group with { Weight = weight };
    }

    private static void Renormalise(Span<LiveGroup> groups)
    {
        var total = 0m;
        foreach (ref readonly var group in groups) total += group.Share!.Value;
        foreach (ref var group in groups) group = group with { Weight = total == 0 ? null : (double)(group.Share!.Value / total) };
    }

    /// <summary>Members of <c>all</c> each count for themselves; a default takes the cases in which none gives a cause.</summary>
    private static void Together(Span<LiveGroup> groups)
    {
        double? none = 1;
        foreach (ref readonly var group in groups)
        {
            if (group.Branch < 0) continue;
            var gives = group.Outcomes.Where(o => !o.IsPass).Aggregate((double?)0, (sum, o) => sum + o.Weight);
            none *= 1 - ((double?)group.Share / 100 * gives);
        }
        // Of two defaults the one for the unknown comes first and has no part of its own.
        for (var i = 0; i < groups.Length; i++)
            groups[i] = groups[i] with { Weight = groups[i].Branch >= 0 ? (double?)groups[i].Share / 100 : i == groups.Length - 1 ? none : 0 };
    }

    private static void InOrder(CompiledDecision node, ImmutableArray<double> parts, ConditionReader conditions, Span<LiveGroup> groups)
    {
        var mass = 1.0;
        var group = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var status = conditions.Status(node.Branches[i]);
            var part = status switch
            {
                ConditionStatus.False => 0,
                ConditionStatus.True => 1,
                _ => parts[i],
            };
            if (status != ConditionStatus.False) Give(ref groups[group++], mass * part);
            mass *= 1 - part;
            if (status == ConditionStatus.True) break;
        }
        // What no branch takes goes to the last default; one only for the unknown has no part of its own.
        while (group < groups.Length - 1) Give(ref groups[group++], 0);
        if (group < groups.Length) Give(ref groups[group], mass);

        static void Give(ref LiveGroup group, double weight) => group = group with { Weight = weight };
    }
}
