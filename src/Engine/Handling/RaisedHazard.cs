using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>A danger that facts may raise.</summary>
/// <param name="Hazard">The danger.</param>
/// <param name="Signals">Of each pack that notices it by facts, the script and the conditions, one of which must hold.</param>
internal sealed record RaisedHazard(Hazard Hazard, ImmutableArray<(string? Playbook, ImmutableArray<GroundedCondition> When)> Signals)
{
    public bool CanBeRaised => !Signals.IsEmpty;

    public static RaisedHazard Of(Hazard hazard, ConditionGround ground) =>
        new(hazard, [.. hazard.Signals.Where(signals => !signals.When.IsEmpty).Select(signals => (signals.Playbook, signals.When.Select(ground.Under).ToImmutableArray()))]);

    public bool Holds(FactFrame frame)
    {
        foreach (var (_, when) in Signals)
            if (Holds(when, frame))
                return true;
        return false;
    }

    /// <summary>The script of the first pack that notices it; null: none has its own.</summary>
    public string? Playbook(FactFrame frame) => Signals.Where(signals => Holds(signals.When, frame)).Select(signals => signals.Playbook).FirstOrDefault(playbook => playbook is not null);

    private static bool Holds(ImmutableArray<GroundedCondition> when, FactFrame frame)
    {
        foreach (var condition in when)
            if (condition.Holds(frame))
                return true;
        return false;
    }
}
