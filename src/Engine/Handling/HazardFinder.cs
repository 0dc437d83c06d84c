using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Unites the dangers that were heard with those that facts raise.</summary>
internal sealed class HazardFinder(RuleBase rules, KnowledgeFrames knowledge)
{
    private readonly ImmutableArray<RaisedHazard> _raised = [.. rules.Hazards.Values.Select(hazard => RaisedHazard.Of(hazard, new ConditionGround(knowledge))).Where(hazard => hazard.CanBeRaised)];

    /// <summary>Gravest first; each with the script of the complaint's own pack, else of the pack that noticed it, else its own.</summary>
    /// <param name="heard">What the words say.</param>
    /// <param name="frame">What the facts say.</param>
    /// <param name="pack">The pack the complaint belongs to; null: not known.</param>
    public ImmutableArray<HeardHazard> Find(ImmutableArray<HeardHazard> heard, FactFrame frame, string? pack = null)
    {
        List<HeardHazard>? found = null;
        foreach (var one in heard) (found ??= []).Add(one with { Playbook = OfPack(one.Hazard, pack) ?? one.Playbook });
        foreach (var raised in _raised)
        {
            if (!raised.Holds(frame) || IsAmong(found, raised.Hazard)) continue;
            (found ??= []).Add(new(raised.Hazard, OfPack(raised.Hazard, pack) ?? raised.Playbook(frame) ?? raised.Hazard.Playbook, []));
        }
        return found is null ? [] : [.. found.OrderBy(f => f.Hazard.Severity)];
    }

    private static bool IsAmong(List<HeardHazard>? found, Hazard hazard) => found is not null && found.Exists(f => f.Hazard.Id == hazard.Id);

    /// <summary>An S1 hazard whose script has not been acknowledged holds every question back.</summary>
    public static bool HoldQuestions(ImmutableArray<HeardHazard> hazards, ImmutableArray<string> acknowledged) =>
        !Holding(hazards, acknowledged).IsEmpty;

    /// <summary>The hazards that hold them back.</summary>
    public static ImmutableArray<string> Holding(ImmutableArray<HeardHazard> hazards, ImmutableArray<string> acknowledged) =>
        hazards.IsEmpty ? [] : [.. Unread(hazards, acknowledged)];

    private static IEnumerable<string> Unread(ImmutableArray<HeardHazard> hazards, ImmutableArray<string> acknowledged) =>
        hazards.Where(h => h.Hazard.Severity == Severity.S1 && !acknowledged.Contains(h.Hazard.Id)).Select(h => h.Hazard.Id);

    private static string? OfPack(Hazard hazard, string? pack) =>
        pack is null ? null : hazard.Signals.Where(s => s.Pack == pack).Select(s => s.Playbook).FirstOrDefault(p => p is not null);
}
