using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears present or imminent dangers. Doubt counts as danger.</summary>
internal sealed class HazardHearer(RuleBase rules)
{
    private const int LoudestRuns = 4;

    /// <summary>Gravest first.</summary>
    /// <param name="heard">Every phrase of the complaint.</param>
    /// <param name="learned">What was learned of dangers; null: signals alone.</param>
    public ImmutableArray<HeardHazard> Hear(ImmutableArray<HeardPhrase> heard, LearnedReading? learned = null)
    {
        var (signals, not) = (ByHazard(PhraseUseKind.Hazard, heard), ByHazard(PhraseUseKind.HazardNot, heard));
        var found = new List<HeardHazard>();
        foreach (var hazard in rules.Hazards.Values)
            if (Hear(hazard, signals?.GetValueOrDefault(hazard.Id), not?.GetValueOrDefault(hazard.Id), learned) is { } danger) found.Add(danger);
        return found.Count < 2 ? [.. found]
            : [.. found.OrderBy(h => h.Hazard.Severity).ThenBy(h => h.Evidence.Select(e => e.At.Start).FirstOrDefault()).ThenBy(h => h.Hazard.Id, StringComparer.Ordinal)];
    }

    // Null: none of any.
    private static PhrasesByOwner? ByHazard(PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        PhrasesByOwner? byHazard = null;
        foreach (var phrase in heard)
            if (phrase.Use.Kind == kind) (byHazard ??= new()).Add(phrase);
        return byHazard;
    }

    private static HeardHazard? Hear(Hazard hazard, List<HeardPhrase>? signals, List<HeardPhrase>? not, LearnedReading? learned)
    {
        var present = Present(signals, not);
        if (learned is null ? present.Count == 0 : !learned.IsDanger(hazard.Id, present)) return null;
        var playbook = present.Select(p => hazard.Signals[p.Use.Answer].Playbook).FirstOrDefault(id => id is not null) ?? hazard.Playbook;
        ImmutableArray<PhraseEvidence> evidence = [.. LongestPhrase.Among(present).Select(p => p.Evidence(Polarity.For))];
        if (evidence.IsEmpty) evidence = learned!.ForHazard(hazard.Id, LoudestRuns);
        return new(hazard, playbook, evidence);
    }

    private static List<HeardPhrase> Present(List<HeardPhrase>? signals, List<HeardPhrase>? not)
    {
        if (signals is null) return [];
        var latest = -1;
        var ends = (not ?? []).OrderBy(p => p.Match.Start).Select(p => (p.Match.Start, End: latest = Math.Max(latest, p.Match.End))).ToList();
        return signals.FindAll(signal => signal.Stance is Stance.Asserted or Stance.Asked && !IsVoided(signal, ends));
    }

    // The last of them that begins before the signal ends, with the furthest end so far.
    private static bool IsVoided(HeardPhrase signal, List<(int Start, int End)> not)
    {
        var (low, high) = (0, not.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (not[middle].Start < signal.Match.End) low = middle + 1;
            else high = middle;
        }
        return low > 0 && not[low - 1].End > signal.Match.Start;
    }
}
