using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears what the customer wants and feels, where the customer turns next, and who needs care.</summary>
internal sealed class IntentHearer(RuleBase rules)
{
    /// <summary>The one that most words speak for first.</summary>
    public ImmutableArray<HeardIntent> Intents(ImmutableArray<HeardPhrase> heard) =>
        [.. Rows(rules.Intents, PhraseUseKind.Intent, heard).OrderByDescending(row => row.Weight).Select(row => row.Heard)];

    /// <summary>The strongest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Emotion(ImmutableArray<HeardPhrase> heard) => Rows(rules.Emotions, PhraseUseKind.Emotion, heard).FirstOrDefault().Heard;

    /// <summary>The furthest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Motive(ImmutableArray<HeardPhrase> heard) => Rows(rules.Motives, PhraseUseKind.Motive, heard).FirstOrDefault().Heard;

    /// <summary>All of them, as the rules order them.</summary>
    public ImmutableArray<HeardIntent> Escalations(ImmutableArray<HeardPhrase> heard) => All(rules.Escalations, PhraseUseKind.Escalation, heard);

    /// <inheritdoc cref="Escalations"/>
    public ImmutableArray<HeardIntent> Conduct(ImmutableArray<HeardPhrase> heard) => All(rules.Conduct, PhraseUseKind.Conduct, heard);

    /// <summary>Of the customer's own home and of now.</summary>
    public ImmutableArray<HeardIntent> Sensitive(ImmutableArray<HeardPhrase> heard) =>
        All(rules.Sensitive, PhraseUseKind.Sensitive, [.. heard.Where(p => !p.IsOfOthers && p.Stance != Stance.Over)]);

    private static ImmutableArray<HeardIntent> All(ImmutableArray<Intent> rows, PhraseUseKind kind, ImmutableArray<HeardPhrase> heard) => [.. Rows(rows, kind, heard).Select(row => row.Heard)];

    private static IEnumerable<(HeardIntent Heard, int Weight)> Rows(ImmutableArray<Intent> rows, PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        var speaking = LongestPhrase.Among(heard.Where(p => p.Use.Kind == kind && p.Stance is not (Stance.Denied or Stance.Elsewhere)));
        if (speaking.IsEmpty) return [];
        return from row in rows
               let own = speaking.Where(p => p.Use.Owner == row.Id).ToList()
               where own.Count > 0
               select (new HeardIntent(row, [.. own.Select(p => p.Evidence(Polarity.For))]), own.DistinctBy(p => p.Pattern).Sum(p => p.Pattern.Weight));
    }
}
