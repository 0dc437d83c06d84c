using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears present or imminent dangers. Doubt counts as danger.</summary>
internal sealed class HazardHearer(RuleBase rules)
{
    private const int LoudestRuns = 4;

    /// <summary>By id, as learned dangers are numbered.</summary>
    private readonly ImmutableArray<Hazard> _hazards = [.. rules.Hazards.Values];

    /// <summary>Gravest first.</summary>
    /// <param name="heard">Every phrase of the complaint.</param>
    /// <param name="learned">What was learned of dangers; null: signals alone.</param>
    public ImmutableArray<HeardHazard> Hear(ImmutableArray<HeardPhrase> heard, LearnedReading? learned = null)
    {
        using var signals = Of(PhraseUseKind.Hazard, heard);
        using var not = Of(PhraseUseKind.HazardNot, heard);
        using var found = new ScratchList<HeardHazard>();
        for (var at = 0; at < _hazards.Length; at++)
            if (Hear(at, Present(_hazards[at], signals.Items, not.Items), learned) is { } danger) found.Add(danger);
        var dangers = found.ToImmutable();
        return dangers.Length < 2 ? dangers
            : [.. dangers.OrderBy(h => h.Hazard.Severity).ThenBy(h => h.Evidence.Select(e => e.At.Start).FirstOrDefault()).ThenBy(h => h.Hazard.Id, StringComparer.Ordinal)];
    }

    private static ScratchList<HeardPhrase> Of(PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        var own = new ScratchList<HeardPhrase>();
        foreach (var phrase in heard)
            if (phrase.Use.Kind == kind) own.Add(phrase);
        return own;
    }

    private HeardHazard? Hear(int at, HeardPhrase[] present, LearnedReading? learned)
    {
        if (learned is null ? present.Length == 0 : !learned.IsDanger(at, present)) return null;
        var hazard = _hazards[at];
        var playbook = present.Select(p => hazard.Signals[p.Use.Answer].Playbook).FirstOrDefault(id => id is not null) ?? hazard.Playbook;
        var evidence = PhraseEvidences.Of(LongestPhrase.Among(present).AsSpan());
        if (evidence.IsEmpty) evidence = learned!.ForHazard(at, LoudestRuns);
        return new(hazard, playbook, evidence);
    }

    private static HeardPhrase[] Present(Hazard hazard, ReadOnlySpan<HeardPhrase> signals, ReadOnlySpan<HeardPhrase> not)
    {
        if (signals.IsEmpty) return [];
        using var present = new ScratchList<HeardPhrase>();
        List<(int Start, int End)>? ends = null;
        foreach (var signal in signals)
            if (signal.Use.Owner == hazard.Id && signal.Stance is Stance.Asserted or Stance.Asked && !IsVoided(signal, ends ??= Ends(hazard, not))) present.Add(signal);
        return present.Items.ToArray();
    }

    // By start, each with the furthest end so far.
    private static List<(int Start, int End)> Ends(Hazard hazard, ReadOnlySpan<HeardPhrase> not)
    {
        var ends = new List<(int Start, int End)>();
        foreach (var phrase in not)
            if (phrase.Use.Owner == hazard.Id) ends.Add((phrase.Match.Start, phrase.Match.End));
        ends.Sort();
        for (var at = 1; at < ends.Count; at++) ends[at] = (ends[at].Start, Math.Max(ends[at].End, ends[at - 1].End));
        return ends;
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
