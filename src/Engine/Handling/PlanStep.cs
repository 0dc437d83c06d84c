using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>A step of a plan.</summary>
/// <param name="Kind">Say, do or ask.</param>
/// <param name="Text">What to say or do; of an ask, the questions.</param>
/// <param name="Facts">The facts of an ask.</param>
/// <param name="Who">Departments, lead first.</param>
/// <param name="By">Deadline; null: none, or its event has not happened.</param>
/// <param name="WaitsFor">The event whose time is not yet known; null: none.</param>
/// <param name="DependsOnCase">Its condition is not known: shown as 视情况.</param>
/// <param name="Playbook">The playbook it comes from.</param>
public sealed record PlanStep(StepKind Kind, string Text, ImmutableArray<string> Facts, ImmutableArray<string> Who,
    DateTimeOffset? By, string? WaitsFor, bool DependsOnCase, string Playbook)
{
    /// <summary>What must be kept of it: photographs, records, signatures.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The deadline counts working days of a year whose holidays were not entered: weekends alone were left out.</summary>
    public bool WithoutHolidays => !UnreadYears.IsEmpty;

    /// <summary>Those years.</summary>
    internal ImmutableArray<int> UnreadYears { get; init; } = [];
}
