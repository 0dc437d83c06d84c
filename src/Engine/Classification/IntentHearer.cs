using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears what the customer wants and feels, where the customer turns next, and who needs care.</summary>
internal sealed class IntentHearer(RuleBase rules)
{
    /// <summary>The one that most words speak for first.</summary>
    public ImmutableArray<HeardIntent> Intents(ImmutableArray<HeardPhrase> heard)
    {
        var rows = Rows(rules.Intents, Speaking(PhraseUseKind.Intent, heard));
        return rows.Count == 0 ? [] : [.. rows.OrderByDescending(row => row.Weight).Select(row => row.Heard)];
    }

    /// <summary>The strongest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Emotion(ImmutableArray<HeardPhrase> heard) => All(rules.Emotions, PhraseUseKind.Emotion, heard).FirstOrDefault();

    /// <summary>The furthest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Motive(ImmutableArray<HeardPhrase> heard) => All(rules.Motives, PhraseUseKind.Motive, heard).FirstOrDefault();

    /// <summary>All of them, as the rules order them.</summary>
    public ImmutableArray<HeardIntent> Escalations(ImmutableArray<HeardPhrase> heard) => All(rules.Escalations, PhraseUseKind.Escalation, heard);

    /// <inheritdoc cref="Escalations"/>
    public ImmutableArray<HeardIntent> Conduct(ImmutableArray<HeardPhrase> heard) => All(rules.Conduct, PhraseUseKind.Conduct, heard);

    /// <summary>Of the customer's own home and of now.</summary>
    public ImmutableArray<HeardIntent> Sensitive(ImmutableArray<HeardPhrase> heard)
    {
        var speaking = Speaking(PhraseUseKind.Sensitive, heard);
        speaking.RemoveAll(p => p.IsOfOthers || p.Stance == Stance.Over);
        return [.. Rows(rules.Sensitive, speaking).Select(row => row.Heard)];
    }

    private static ImmutableArray<HeardIntent> All(ImmutableArray<Intent> rows, PhraseUseKind kind, ImmutableArray<HeardPhrase> heard) =>
        [.. Rows(rows, Speaking(kind, heard)).Select(row => row.Heard)];

    private static List<HeardPhrase> Speaking(PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        var speaking = new List<HeardPhrase>();
        foreach (var phrase in heard)
            if (phrase.Use.Kind == kind && phrase.Stance is not (Stance.Denied or Stance.Elsewhere)) speaking.Add(phrase);
        return speaking;
    }

    private static List<(HeardIntent Heard, int Weight)> Rows(ImmutableArray<Intent> rows, List<HeardPhrase> speaking)
    {
        var heard = new List<(HeardIntent, int)>();
        if (speaking.Count == 0) return heard;
        var longest = LongestPhrase.Among(speaking);
        foreach (var row in rows)
        {
            var own = longest.Where(p => p.Use.Owner == row.Id).ToList();
            if (own.Count > 0) heard.Add((new(row, [.. own.Select(p => p.Evidence(Polarity.For))]), own.DistinctBy(p => p.Pattern).Sum(p => p.Pattern.Weight)));
        }
        return heard;
    }
}
