using System.Collections.Immutable;

namespace DiagnosisEngine.Handling;

/// <summary>Steps in the order they are taken, equal ones once with the earlier of their deadlines.</summary>
internal sealed class StepList
{
    private readonly List<PlanStep> _steps = [];
    private readonly List<Spoken> _unsaid = [];

    public ImmutableArray<PlanStep> Steps => [.. _steps];

    /// <summary>Why words of a script could not be said.</summary>
    public ImmutableArray<Spoken> Unsaid => [.. _unsaid];

    public void Add(PlanStep step)
    {
        var index = _steps.FindIndex(s => s.Kind == step.Kind && s.Text == step.Text && s.Facts.SequenceEqual(step.Facts) && s.Who.SequenceEqual(step.Who));
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

    public void LeaveOut(Spoken unsaid) => _unsaid.Add(unsaid);
}
