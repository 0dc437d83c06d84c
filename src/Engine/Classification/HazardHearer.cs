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
        var signals = heard.Where(p => p.Use.Kind == PhraseUseKind.Hazard).ToLookup(p => p.Use.Owner);
        var not = heard.Where(p => p.Use.Kind == PhraseUseKind.HazardNot).ToLookup(p => p.Use.Owner);
        return
        [
            .. rules.Hazards.Values.Select(hazard => Hear(hazard, signals[hazard.Id], [.. not[hazard.Id]], learned))
                .OfType<HeardHazard>().OrderBy(h => h.Hazard.Severity).ThenBy(h => h.Evidence.Select(e => e.At.Start).FirstOrDefault()).ThenBy(h => h.Hazard.Id, StringComparer.Ordinal),
        ];
    }

    private static HeardHazard? Hear(Hazard hazard, IEnumerable<HeardPhrase> signals, List<HeardPhrase> not, LearnedReading? learned)
    {
        var latest = -1;
        var ends = not.OrderBy(p => p.Match.Start).Select(p => (p.Match.Start, End: latest = Math.Max(latest, p.Match.End))).ToList();
        var present = signals.Where(signal => signal.Stance is Stance.Asserted or Stance.Asked && !IsVoided(signal, ends)).ToList();
        if (learned is null ? present.Count == 0 : !learned.IsDanger(hazard.Id, present)) return null;
        var playbook = present.Select(p => hazard.Signals[p.Use.Answer].Playbook).FirstOrDefault(id => id is not null) ?? hazard.Playbook;
        ImmutableArray<PhraseEvidence> evidence = [.. LongestPhrase.Among(present).Select(p => p.Evidence(Polarity.For))];
        if (evidence.IsEmpty) evidence = learned!.ForHazard(hazard.Id, LoudestRuns);
        return new(hazard, playbook, evidence);
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
