using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Handling;

/// <summary>Who does what by when.</summary>
/// <param name="Departments">Lead first.</param>
/// <param name="Severity">The gravest of category, causes, hazards and escalations.</param>
/// <param name="RespondBy">When somebody must have answered; null: no limit is on file.</param>
/// <param name="ResolveBy">When it must be done; null: no limit is on file.</param>
/// <param name="Steps">Hazard scripts first, then the causes' playbooks, then escalations; equal steps once.</param>
/// <param name="Escalations">Those that hold.</param>
public sealed record HandlingPlan(ImmutableArray<string> Departments, Severity Severity, DateTimeOffset? RespondBy, DateTimeOffset? ResolveBy,
    ImmutableArray<PlanStep> Steps, ImmutableArray<Escalation> Escalations)
{
    /// <summary>Events (date-time facts) whose time is not yet known and from which a limit will count.</summary>
    public ImmutableArray<string> WaitsFor { get; init; } = [];

    /// <summary><see cref="RespondBy"/> counts working days of a year whose holidays were not entered: weekends alone were left out.</summary>
    public bool RespondWithoutHolidays => RespondBy is not null && !Deadlines.Respond.UnreadYears.IsEmpty;

    /// <summary><see cref="ResolveBy"/> counts working days of a year whose holidays were not entered.</summary>
    public bool ResolveWithoutHolidays => ResolveBy is not null && !Deadlines.Resolve.UnreadYears.IsEmpty;

    /// <summary>What whoever works by the plan must know of it: years whose holidays were not entered.</summary>
    public ImmutableArray<Bilingual> Notes { get; init; } = [];

    /// <summary>What the two moments rest on, for what may be told of them.</summary>
    internal PlanDeadlines Deadlines { get; init; } = PlanDeadlines.None;

    /// <summary>Every playbook that runs, each once.</summary>
    internal ImmutableArray<string> Playbooks { get; init; } = [];
}
