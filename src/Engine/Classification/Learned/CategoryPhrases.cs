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
        foreach (var phrase in phrases.Length < 2 ? phrases : phrases.DistinctBy(p => p.Pattern.Source.Text))
            if (phrase.Use.Kind == PhraseUseKind.Strong) strong += CategoryScorer.Weight(phrase);
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
    public ImmutableArray<PhraseEvidence> Evidence => [.. Phrases.Select(p => p.Evidence(p.Use.Kind == PhraseUseKind.Not ? Polarity.Against : Polarity.For))];

    /// <summary>By category; a literal phrase inside a longer one of any category is silent.</summary>
    public static List<CategoryPhrases> Of(ImmutableArray<HeardPhrase> heard)
    {
        var (speaking, bare) = (new List<HeardPhrase>(), new List<HeardPhrase>());
        foreach (var phrase in heard)
        {
            if (phrase.Use.Kind > PhraseUseKind.Not || phrase.Stance is Stance.Denied or Stance.Elsewhere) continue;
            speaking.Add(phrase);
            if (phrase.Pattern.IsLiteral) bare.Add(phrase);
        }
        var longest = LongestPhrase.Among(bare);
        var byCategory = new PhrasesByOwner();
        foreach (var phrase in speaking)
            if (!LongestPhrase.IsInside(phrase, longest)) byCategory.Add(phrase);
        return [.. byCategory.Select(own => new CategoryPhrases(own.Key, LongestPhrase.Among(own.Value)))];
    }
}
