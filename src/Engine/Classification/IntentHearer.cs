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
        using var speaking = Speaking(PhraseUseKind.Intent, heard);
        if (speaking.Count == 0) return [];
        var longest = LongestPhrase.Among(speaking.Items);
        var rows = Rows(rules.Intents, longest);
        return rows.Length < 2 ? rows : [.. rows.OrderByDescending(row => Weight(longest, row.Intent.Id))];
    }

    /// <summary>The strongest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Emotion(ImmutableArray<HeardPhrase> heard) => All(rules.Emotions, PhraseUseKind.Emotion, heard) is [var first, ..] ? first : null;

    /// <summary>The furthest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Motive(ImmutableArray<HeardPhrase> heard) => All(rules.Motives, PhraseUseKind.Motive, heard) is [var first, ..] ? first : null;

    /// <summary>All of them, as the rules order them.</summary>
    public ImmutableArray<HeardIntent> Escalations(ImmutableArray<HeardPhrase> heard) => All(rules.Escalations, PhraseUseKind.Escalation, heard);

    /// <inheritdoc cref="Escalations"/>
    public ImmutableArray<HeardIntent> Conduct(ImmutableArray<HeardPhrase> heard) => All(rules.Conduct, PhraseUseKind.Conduct, heard);

    /// <summary>Of the customer's own home and of now.</summary>
    public ImmutableArray<HeardIntent> Sensitive(ImmutableArray<HeardPhrase> heard) => All(rules.Sensitive, PhraseUseKind.Sensitive, heard);

    private static ImmutableArray<HeardIntent> All(ImmutableArray<Intent> rows, PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        using var speaking = Speaking(kind, heard);
        return speaking.Count == 0 ? [] : Rows(rows, LongestPhrase.Among(speaking.Items));
    }

    private static ScratchList<HeardPhrase> Speaking(PhraseUseKind kind, ImmutableArray<HeardPhrase> heard)
    {
        var speaking = new ScratchList<HeardPhrase>();
        foreach (var phrase in heard)
            if (phrase.Use.Kind == kind && phrase.Stance is not (Stance.Denied or Stance.Elsewhere) && !(kind == PhraseUseKind.Sensitive && IsOfNoneHere(phrase))) speaking.Add(phrase);
        return speaking;
    }

    // Who lives elsewhere or has recovered needs no care in this home.
    private static bool IsOfNoneHere(HeardPhrase phrase) => phrase.IsOfOthers || phrase.Stance == Stance.Over;

    private static ImmutableArray<HeardIntent> Rows(ImmutableArray<Intent> rows, ImmutableArray<HeardPhrase> longest)
    {
        using var found = new ScratchList<HeardIntent>();
        foreach (var row in rows)
            if (PhraseEvidences.Of(longest.AsSpan(), row.Id) is { IsEmpty: false } evidence) found.Add(new(row, evidence));
        return found.ToImmutable();
    }

    // A phrase said twice says no more than once.
    private static int Weight(ImmutableArray<HeardPhrase> longest, string owner) =>
        longest.Where(phrase => phrase.Use.Owner == owner).Select(phrase => phrase.Pattern).Distinct().Sum(pattern => pattern.Weight);
}
