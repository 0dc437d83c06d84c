using System.Collections.Immutable;

namespace DiagnosisEngine.Handling;

/// <summary>Steps in the order they are taken, equal ones once with the earlier of their deadlines.</summary>
internal sealed class StepList
{
    private List<PlanStep>? _steps;
    private List<Spoken>? _unsaid;

    public ImmutableArray<PlanStep> Steps => _steps is null ? [] : [.. _steps];

    /// <summary>Why words of a script could not be said.</summary>
    public ImmutableArray<Spoken> Unsaid => _unsaid is null ? [] : [.. _unsaid];

    public void Add(PlanStep step)
    {
        _steps ??= [];
        var index = _steps.Count - 1;
        while (index >= 0 && !IsSame(_steps[index], step)) index--;
        if (index < 0)
        {
            _steps.Add(step);
            return;
        }
        var first = _steps[index];
        _steps[index] = first with
        {
            By = first.By is null || step.By < first.By ? step.By ?? first.By : first.By,
            WaitsFor = first.By is null && step.By is null ? first.WaitsFor ?? step.WaitsFor : null,
            UnreadYears = first.By is null || step.By < first.By ? step.UnreadYears : first.UnreadYears,
            Evidence = [.. first.Evidence.Union(step.Evidence)],
            DependsOnCase = first.DependsOnCase && step.DependsOnCase,
        };
    }

    private static bool IsSame(PlanStep one, PlanStep other) => one.Kind == other.Kind && one.Text == other.Text
        && one.Facts.AsSpan().SequenceEqual(other.Facts.AsSpan()) && one.Who.AsSpan().SequenceEqual(other.Who.AsSpan());

    public void LeaveOut(Spoken unsaid) => (_unsaid ??= []).Add(unsaid);
}
