using System.Runtime.InteropServices;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Judges conditions in one case. For one thread.</summary>
internal sealed class ConditionJudge(FactFrame frame)
{
    private List<int>? _slots;

    public FactFrame Frame => frame;

    /// <summary>How a branch's condition stands; one that is not there holds.</summary>
    public Standing Of(CompiledBranch branch)
    {
        if (branch.When is not { } when) return Standing.Holds;
        // Where nothing was said of what it rests on, a condition stands alike in all cases.
        if (branch.RestsOn is not { } ground || !frame.SaysNothingOf(ground)) return Judge(branch, when);
        ref var unasked = ref branch.WhenUnasked[frame.WhatSilenceMeans];
        return unasked ??= Judge(branch, when);
    }

    /// <summary>The reading of a case under which the branch's condition is judged.</summary>
    public static FactFrame FrameOf(CompiledBranch branch, FactFrame frame) => branch.IsWary ? frame.Wary : frame;

    private Standing Judge(CompiledBranch branch, CompiledFormula when)
    {
        var seen = FrameOf(branch, frame);
        var status = when.Status(seen);
        if (status == ConditionStatus.True) return Standing.Holds;
        if (status == ConditionStatus.False) return Standing.Fails;
        var slots = _slots ??= [];
        slots.Clear();
        when.AppendAskable(seen, slots);
        var askable = status == ConditionStatus.Open ? slots.Count : 0;
        foreach (var slot in when.FactSlots) frame.AppendOpenFacts(slot, slots);
        var open = CollectionsMarshal.AsSpan(slots);
        return branch.Undecided.Of(askable > 0 ? ConditionStatus.Open : ConditionStatus.Unknowable, open[..askable], open);
    }
}
