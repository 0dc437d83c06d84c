using System.Collections.Immutable;
using DiagnosisEngine.Model;

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

    /// <summary>What the two moments rest on, for what may be told of them.</summary>
    internal PlanDeadlines Deadlines { get; init; } = PlanDeadlines.None;

    /// <summary>Every playbook that runs, each once.</summary>
    internal ImmutableArray<string> Playbooks { get; init; } = [];
}
