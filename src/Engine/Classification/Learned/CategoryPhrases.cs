using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>What rule authors' phrases say for and against one category.</summary>
/// <param name="Category">Its id.</param>
/// <param name="Phrases">In text order; none overlaps another.</param>
internal sealed record CategoryPhrases(string Category, ImmutableArray<HeardPhrase> Phrases)
{
    // A text that repeats itself is not surer than one that says two things.
    private const float Most = 2;

    public float Strong { get; } = Math.Min(Most, (float)Once(Phrases, PhraseUseKind.Strong).Sum(CategoryScorer.Weight));

    public float Weak { get; } = Math.Min(Most, Once(Phrases, PhraseUseKind.Weak).Count());

    public float Against { get; } = Math.Min(Most, Once(Phrases, PhraseUseKind.Not).Count());

    /// <summary>For and against, as evidence.</summary>
    public ImmutableArray<PhraseEvidence> Evidence => [.. Phrases.Select(p => p.Evidence(p.Use.Kind == PhraseUseKind.Not ? Polarity.Against : Polarity.For))];

    /// <summary>By category; a literal phrase inside a longer one of any category is silent.</summary>
    public static List<CategoryPhrases> Of(ImmutableArray<HeardPhrase> heard)
    {
        var speaking = heard.Where(p => p.Use.Kind <= PhraseUseKind.Not && p.Stance is not (Stance.Denied or Stance.Elsewhere)).ToList();
        var literal = LongestPhrase.Among(speaking.Where(p => p.Pattern.IsLiteral));
        return [.. speaking.Where(p => !LongestPhrase.IsInside(p, literal)).GroupBy(p => p.Use.Owner).Select(group => new CategoryPhrases(group.Key, LongestPhrase.Among(group)))];
    }

    private static IEnumerable<HeardPhrase> Once(ImmutableArray<HeardPhrase> phrases, PhraseUseKind kind) =>
        phrases.DistinctBy(p => p.Pattern.Source.Text).Where(p => p.Use.Kind == kind);
}
