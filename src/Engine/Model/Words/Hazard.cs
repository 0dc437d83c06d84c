using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A present or imminent danger. Signals and conditions of all packs are gathered here.</summary>
public sealed record Hazard
{
    /// <summary>Words joined by <c>_</c>: <c>gas_leak</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>S1 holds every question back until the script is acknowledged.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The script.</summary>
    public required string Playbook { get; init; }

    /// <summary>What it sounds like, with the pack that says so.</summary>
    public ImmutableArray<HazardSignals> Signals { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
