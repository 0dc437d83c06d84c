using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears what the customer wants and feels.</summary>
internal sealed class IntentHearer(RuleBase rules)
{
    /// <summary>The one that most words speak for first.</summary>
    public ImmutableArray<HeardIntent> Intents(ImmutableArray<HeardPhrase> heard) =>
        [.. Rows(rules.Intents, PhraseUseKind.Intent, heard).OrderByDescending(row => row.Weight).Select(row => row.Heard)];

    /// <summary>The strongest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Emotion(ImmutableArray<HeardPhrase> heard) => Rows(rules.Emotions, PhraseUseKind.Emotion, heard).FirstOrDefault().Heard;

    private static IEnumerable<(HeardIntent Heard, int Weight)> Rows(ImmutableArray<Intent> rows, PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        var speaking = LongestPhrase.Among(heard.Where(p => p.Use.Kind == kind && p.Stance is not (Stance.Denied or Stance.Elsewhere)));
        return from row in rows
               let own = speaking.Where(p => p.Use.Owner == row.Id).ToList()
               where own.Count > 0
               select (new HeardIntent(row, [.. own.Select(p => p.Evidence(Polarity.For))]), own.DistinctBy(p => p.Pattern).Sum(p => p.Pattern.Weight));
    }
}
