using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Where phrases stand in the rules.</summary>
internal static class PhraseUses
{
    /// <summary>Every phrase with what it was written for, and the fact whose value it may hold.</summary>
    public static IEnumerable<(PhraseUse Use, Phrase Phrase, FactDefinition? Fact)> Of(RuleBase rules)
    {
        foreach (var category in rules.Categories.Values)
        {
            foreach (var phrase in category.Signals.Strong) yield return (new(PhraseUseKind.Strong, category.Id), phrase, null);
            foreach (var phrase in category.Signals.Weak) yield return (new(PhraseUseKind.Weak, category.Id), phrase, null);
            foreach (var phrase in category.Signals.Not) yield return (new(PhraseUseKind.Not, category.Id), phrase, null);
        }
        foreach (var hazard in rules.Hazards.Values)
            for (var i = 0; i < hazard.Signals.Length; i++)
            {
                foreach (var phrase in hazard.Signals[i].Phrases) yield return (new(PhraseUseKind.Hazard, hazard.Id, i), phrase, null);
                foreach (var phrase in hazard.Signals[i].Not) yield return (new(PhraseUseKind.HazardNot, hazard.Id, i), phrase, null);
            }
        foreach (var fact in rules.Facts.Values)
            for (var i = 0; i < fact.Heard.Length; i++)
                foreach (var phrase in fact.Heard[i].Phrases)
                    yield return (new(PhraseUseKind.Fact, fact.Id, i), phrase, fact.Heard[i].Answer is null ? fact : null);
        foreach (var (kind, rows) in Lists(rules))
            foreach (var row in rows)
                foreach (var phrase in row.Phrases) yield return (new(kind, row.Id), phrase, null);
    }

    private static IEnumerable<(PhraseUseKind Kind, ImmutableArray<Intent> Rows)> Lists(RuleBase rules) =>
    [
        (PhraseUseKind.Intent, rules.Intents), (PhraseUseKind.Emotion, rules.Emotions), (PhraseUseKind.Motive, rules.Motives),
        (PhraseUseKind.Escalation, rules.Escalations), (PhraseUseKind.Conduct, rules.Conduct), (PhraseUseKind.Sensitive, rules.Sensitive),
    ];
}
