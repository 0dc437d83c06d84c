using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears what the customer wants and feels, where the customer turns next, and who needs care.</summary>
internal sealed class IntentHearer(RuleBase rules)
{
    /// <summary>The one that most words speak for first.</summary>
    public ImmutableArray<HeardIntent> Intents(HeededPhrases said)
    {
        var longest = LongestPhrase.Among(said.Of(PhraseUseKind.Intent));
        var rows = Rows(rules.Intents, longest);
        if (rows.Length < 2) return rows;
        var weights = new int[rows.Length];
        for (var at = 0; at < rows.Length; at++) weights[at] = Weight(longest, rows[at].Intent.Id);
        return [.. rows.Zip(weights).OrderByDescending(row => row.Second).Select(row => row.First)];
    }

    /// <summary>The strongest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Emotion(HeededPhrases said) => All(rules.Emotions, PhraseUseKind.Emotion, said) is [var first, ..] ? first : null;

    /// <summary>The furthest, as the rules order them; null: none heard.</summary>
    public HeardIntent? Motive(HeededPhrases said) => All(rules.Motives, PhraseUseKind.Motive, said) is [var first, ..] ? first : null;

    /// <summary>All of them, as the rules order them.</summary>
    public ImmutableArray<HeardIntent> Escalations(HeededPhrases said) => All(rules.Escalations, PhraseUseKind.Escalation, said);

    /// <inheritdoc cref="Escalations"/>
    public ImmutableArray<HeardIntent> Conduct(HeededPhrases said) => All(rules.Conduct, PhraseUseKind.Conduct, said);

    /// <summary>Of the customer's own home and of now.</summary>
    public ImmutableArray<HeardIntent> Sensitive(HeededPhrases said) => All(rules.Sensitive, PhraseUseKind.Sensitive, said);

    private static ImmutableArray<HeardIntent> All(ImmutableArray<Intent> rows, PhraseUseKind kind, HeededPhrases said) => Rows(rows, LongestPhrase.Among(said.Of(kind)));

    private static ImmutableArray<HeardIntent> Rows(ImmutableArray<Intent> rows, SomePhrases longest)
    {
        if (longest.IsEmpty) return [];
        using var found = new ScratchList<HeardIntent>();
        foreach (var row in rows)
            if (PhraseEvidences.Of(longest, row.Id) is { IsEmpty: false } evidence) found.Add(new(row, evidence));
        return found.ToImmutable();
    }

    // A phrase said twice says no more than once.
    private static int Weight(SomePhrases longest, string owner)
    {
        var (said, weight) = (new HashSet<PhrasePattern>(ReferenceEqualityComparer.Instance), 0);
        for (var at = 0; at < longest.Length; at++)
            if (longest[at].Use.Owner == owner && said.Add(longest[at].Pattern)) weight += longest[at].Pattern.Weight;
        return weight;
    }
}
