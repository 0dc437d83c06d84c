using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>What rule authors' phrases say for and against one category.</summary>
internal sealed class CategoryPhrases
{
    // A text that repeats itself is not surer than one that says two things.
    private const float Most = 2;

    private CategoryPhrases(string category, ImmutableArray<HeardPhrase> phrases)
    {
        (Category, Phrases) = (category, phrases);
        var strong = 0d;
        var said = phrases.Length < 2 ? null : new HashSet<string>(phrases.Length, StringComparer.Ordinal);
        foreach (ref readonly var phrase in phrases.AsSpan())
            if (said?.Add(phrase.Pattern.Source.Text) == false) continue;
            else if (phrase.Use.Kind == PhraseUseKind.Strong) strong += CategoryScorer.Weight(phrase);
            else if (phrase.Use.Kind == PhraseUseKind.Weak) Weak = Math.Min(Most, Weak + 1);
            else Against = Math.Min(Most, Against + 1);
        Strong = Math.Min(Most, (float)strong);
    }

    /// <summary>Its id.</summary>
    public string Category { get; }

    /// <summary>In text order; none overlaps another.</summary>
    public ImmutableArray<HeardPhrase> Phrases { get; }

    public float Strong { get; }

    public float Weak { get; }

    public float Against { get; }

    /// <summary>For and against, as evidence.</summary>
    public ImmutableArray<PhraseEvidence> Evidence => PhraseEvidences.Of(Phrases.AsSpan());

    /// <summary>By category; a literal phrase inside a longer one of any category is silent.</summary>
    public static List<CategoryPhrases> Of(HeededPhrases said)
    {
        var speaking = said.OfCategories;
        if (speaking.IsEmpty) return [];
        using var literal = new ScratchList<int>();
        for (var at = 0; at < speaking.Length; at++)
            if (speaking[at].Pattern.IsLiteral) literal.Add(speaking.Places[at]);
        var longest = LongestPhrase.Among(speaking.With(literal.Items));
        using var heeded = new ScratchList<int>();
        for (var at = 0; at < speaking.Length; at++)
            if (!LongestPhrase.IsInside(speaking[at], longest)) heeded.Add(speaking.Places[at]);
        using var byCategory = new PhrasesByOwner(speaking.With(heeded.Items));
        var categories = new List<CategoryPhrases>(byCategory.Count);
        for (var own = 0; own < byCategory.Count; own++) categories.Add(new(byCategory.Owner(own), LongestPhrase.Among(byCategory.Of(own)).ToImmutable()));
        return categories;
    }

    /// <inheritdoc cref="Of(HeededPhrases)"/>
    public static List<CategoryPhrases> Of(ImmutableArray<HeardPhrase> heard)
    {
        using var all = new ScratchList<HeardPhrase>();
        heard.CopyTo(all.Take(heard.Length));
        using var said = new HeededPhrases(all);
        return Of(said);
    }
}
