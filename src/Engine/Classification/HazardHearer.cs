using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears present or imminent dangers. Doubt counts as danger.</summary>
internal sealed class HazardHearer(RuleBase rules)
{
    /// <summary>Gravest first.</summary>
    public ImmutableArray<HeardHazard> Hear(ImmutableArray<HeardPhrase> heard) =>
    [
        .. heard.Where(p => p.Use.Kind == PhraseUseKind.Hazard && p.Stance is (Stance.Asserted or Stance.Asked))
            .GroupBy(p => p.Use.Owner)
            .Select(group => Hear(rules.Hazards[group.Key], group, [.. heard.Where(p => p.Use.Kind == PhraseUseKind.HazardNot && p.Use.Owner == group.Key)]))
            .OfType<HeardHazard>().OrderBy(h => h.Hazard.Severity).ThenBy(h => h.Evidence[0].At.Start).ThenBy(h => h.Hazard.Id, StringComparer.Ordinal),
    ];

    private static HeardHazard? Hear(Hazard hazard, IEnumerable<HeardPhrase> signals, List<HeardPhrase> not)
    {
        var latest = -1;
        var ends = not.OrderBy(p => p.Match.Start).Select(p => (p.Match.Start, End: latest = Math.Max(latest, p.Match.End))).ToList();
        var present = signals.Where(signal => !IsVoided(signal, ends)).ToList();
        if (present.Count == 0) return null;
        var playbook = present.Select(p => hazard.Signals[p.Use.Answer].Playbook).FirstOrDefault(id => id is not null) ?? hazard.Playbook;
        return new(hazard, playbook, [.. LongestPhrase.Among(present).Select(p => p.Evidence(Polarity.For))]);
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
