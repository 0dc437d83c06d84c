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
        foreach (var phrase in phrases)
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
    public static List<CategoryPhrases> Of(ImmutableArray<HeardPhrase> heard)
    {
        using var speaking = new ScratchList<HeardPhrase>();
        using var bare = new ScratchList<HeardPhrase>();
        foreach (var phrase in heard)
        {
            if (phrase.Use.Kind > PhraseUseKind.Not || phrase.Stance is Stance.Denied or Stance.Elsewhere) continue;
            speaking.Add(phrase);
            if (phrase.Pattern.IsLiteral) bare.Add(phrase);
        }
        if (speaking.Count == 0) return [];
        var longest = LongestPhrase.Among(bare.Items);
        using var heeded = new ScratchList<HeardPhrase>();
        foreach (var phrase in speaking.Items)
            if (!LongestPhrase.IsInside(phrase, longest)) heeded.Add(phrase);
        using var byCategory = new PhrasesByOwner(heeded.Items);
        var categories = new List<CategoryPhrases>(byCategory.Count);
        for (var own = 0; own < byCategory.Count; own++) categories.Add(new(byCategory.Owner(own), LongestPhrase.Among(byCategory.Of(own))));
        return categories;
    }
}
