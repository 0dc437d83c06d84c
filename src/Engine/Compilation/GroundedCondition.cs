using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Compilation;

/// <summary>
/// A condition that every case is held against, though most cases say nothing of what it rests on: those it meets all alike, so for them it is judged once.
/// Thread-safe: whoever judges finds the same.
/// </summary>
internal sealed class GroundedCondition(CompiledFormula condition, ImmutableArray<int>? restsOn)
{
    private const int NotJudged = 0;

    /// <summary>One more than the status where nothing was said of what it rests on, by what silence means.</summary>
    private readonly int[] _unasked = new int[FactFrame.MeaningsOfSilence];

    public bool Holds(FactFrame frame) => Status(frame) == ConditionStatus.True;

    private ConditionStatus Status(FactFrame frame)
    {
        if (restsOn is not { } ground || !frame.SaysNothingOf(ground)) return condition.Status(frame);
        ref var known = ref _unasked[frame.WhatSilenceMeans];
        if (known == NotJudged) known = (int)condition.Status(frame) + 1;
        return (ConditionStatus)(known - 1);
    }
}
