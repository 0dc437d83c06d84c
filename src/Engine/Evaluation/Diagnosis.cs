using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What the trees say of one case.</summary>
public sealed record Diagnosis
{
    /// <summary>How far it has come.</summary>
    public required DiagnosisStatus Status { get; init; }

    /// <summary>The trees that were run, gates first.</summary>
    public ImmutableArray<string> Trees { get; init; } = [];

    /// <summary>The gate that spoke; null: none did.</summary>
    public string? Gate { get; init; }

    /// <summary>Causes in rank order; concluded ones first, visits among them.</summary>
    public ImmutableArray<RankedCause> Causes { get; init; } = [];

    /// <summary>Every cause that some value of the unknown facts could still give; an S1 cause that forced this result to be undetermined stands first.</summary>
    public ImmutableArray<Cause> NotExcluded { get; init; } = [];

    /// <summary>The S1 cause that is not excluded and whose plan therefore holds; null: none.</summary>
    public Cause? Guard { get; init; }

    /// <summary>The part of the total that no cause explains; null where no tree explains a total or an amount is unknown.</summary>
    public Value? Unexplained { get; init; }

    /// <summary>Facts on which sources differ.</summary>
    public ImmutableArray<FactConflict> Conflicts { get; init; } = [];

    /// <summary>Facts that the live paths wait for, in written order; the next question is chosen among them.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Every condition looked at; empty unless a trace was asked for.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>The causes whose departments, deadlines and playbooks make the plan.</summary>
    public ImmutableArray<Cause> PlanFrom => Guard is not null ? [Guard]
        : HasFound ? [.. Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause)] : [];

    private bool HasFound
    {
        get
        {
            foreach (var cause in Causes)
                if (cause.Basis is CauseBasis.Conclusive or CauseBasis.Default)
                    return true;
            return false;
        }
    }
}
