using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears present or imminent dangers. Doubt counts as danger.</summary>
internal sealed class HazardHearer(RuleBase rules)
{
    /// <summary>By id, as learned dangers are numbered.</summary>
    private readonly ImmutableArray<Hazard> _hazards = [.. rules.Hazards.Values];

    /// <summary>Gravest first.</summary>
    /// <param name="said">What counts of what the complaint says.</param>
    /// <param name="learned">What was learned of dangers; null: signals alone.</param>
    public ImmutableArray<HeardHazard> Hear(HeededPhrases said, LearnedReading? learned = null)
    {
        var signals = said.Of(PhraseUseKind.Hazard);
        var not = said.Of(PhraseUseKind.HazardNot);
        using var found = new ScratchList<HeardHazard>();
        using var present = new ScratchList<int>();
        for (var at = 0; at < _hazards.Length; at++)
        {
            present.Clear();
            Find(_hazards[at], signals, not, present);
            if (Hear(at, signals.With(present.Items), learned) is { } danger) found.Add(danger);
        }
        var dangers = found.ToImmutable();
        return dangers.Length < 2 ? dangers
            : [.. dangers.OrderBy(h => h.Hazard.Severity).ThenBy(h => h.Evidence.Select(e => e.At.Start).FirstOrDefault()).ThenBy(h => h.Hazard.Id, StringComparer.Ordinal)];
    }

    private HeardHazard? Hear(int at, SomePhrases present, LearnedReading? learned)
    {
        if (learned is null ? present.IsEmpty : !learned.IsDanger(at, present)) return null;
        var hazard = _hazards[at];
        string? playbook = null;
        for (var signal = 0; signal < present.Length; signal++) playbook ??= hazard.Signals[present[signal].Use.Answer].Playbook;
        var evidence = PhraseEvidences.Of(LongestPhrase.Among(present), hazard.Id);
        if (evidence.IsEmpty) evidence = learned!.ForHazard(at);
        return new(hazard, playbook ?? hazard.Playbook, evidence);
    }

    private static void Find(Hazard hazard, SomePhrases signals, SomePhrases not, ScratchList<int> present)
    {
        List<(int Start, int End)>? ends = null;
        for (var at = 0; at < signals.Length; at++)
            if (signals[at].Use.Owner == hazard.Id && !IsVoided(signals[at], ends ??= Ends(hazard, not))) present.Add(signals.Places[at]);
    }

    // By start, each with the furthest end so far.
    private static List<(int Start, int End)> Ends(Hazard hazard, SomePhrases not)
    {
        var ends = new List<(int Start, int End)>();
        for (var at = 0; at < not.Length; at++)
            if (not[at].Use.Owner == hazard.Id) ends.Add((not[at].Match.Start, not[at].Match.End));
        ends.Sort();
        for (var at = 1; at < ends.Count; at++) ends[at] = (ends[at].Start, Math.Max(ends[at].End, ends[at - 1].End));
        return ends;
    }

    // The last of them that begins before the signal ends, with the furthest end so far.
    private static bool IsVoided(in HeardPhrase signal, List<(int Start, int End)> not)
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
