using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Weighs what speaks for and against each category.</summary>
internal sealed class CategoryScorer(RuleBase rules)
{
    /// <summary>Below this the best category is <c>other</c>. One strong phrase passes; weak ones alone only where they are nearly the whole text.</summary>
    internal const double Threshold = 0.5;

    /// <summary>Of the best score; what is below is not worth naming.</summary>
    private const double Floor = 0.25;

    /// <summary>What was learned settles a letter alone from this on; where it is as good as sure that the letter is none of ours, phrases do not settle it.</summary>
    private const double SureOfLetter = 0.6, SureOfOther = 0.99;

    /// <summary>Who asks for some categories alone is told of none of them where the complaint is as good as sure of a group that has none of them.</summary>
    private const double SureOfAnother = 0.999;

    /// <summary>By as much phrases that settle a letter are likelier right than their score says, in odds: of real letters they settled, 85 of 100 instead of 70.</summary>
    private const double OddsInLetter = 3;

    private const double WeakWeight = 0.25, WeakLimit = 0.5, AgainstWeight = 0.8, Half = 0.6;

    private readonly FrozenDictionary<string, Category> _categories = rules.Categories.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ImmutableHashSet<string> _answered =
        [.. rules.Trees.Values.Where(tree => !tree.IsGate && tree.IsInUse).SelectMany(tree => tree.Handles)];

    /// <summary>Best first; empty: <c>other</c>. Weak phrases are taken at their word only where nothing else is heard and nearly nothing else is said.</summary>
    public ImmutableArray<ScoredCategory> Score(
        IntakeText text, HeededPhrases said, ImmutableArray<HeardIntent> intents, LearnedReading? learned = null, IReadOnlySet<string>? among = null)
    {
        var all = CategoryPhrases.Of(said);
        var phrases = Among(all, among);
        if (learned is null) return ByPhrases(text, phrases, intents);
        if (among is not null && IsOfAnother(learned.Groups(all, null), among)) return [];
        var scored = LearnedCategories.Score(_categories, learned, phrases, among);
        if (!learned.IsLetter || !scored.IsEmpty && scored[0].Score >= SureOfLetter) return scored;
        if (learned.Groups(phrases, among).First(group => group.Group == LearnedHearing.Other).Probability >= SureOfOther) return [];
        // A letter names things by their names: what was learned is unsure of it more often than phrases are.
        var written = Seconded(ByPhrases(text, phrases, intents), learned, among);
        return written.IsEmpty ? scored : written;
    }

    private bool IsOfAnother(ImmutableArray<(string Group, double Probability)> groups, IReadOnlySet<string> among)
    {
        var likeliest = groups.MaxBy(group => group.Probability);
        return likeliest.Probability >= SureOfAnother && likeliest.Group != LearnedHearing.Other && !rules.Categories.Values.Any(category => category.Group == likeliest.Group && among.Contains(category.Id));
    }

    private static List<CategoryPhrases> Among(List<CategoryPhrases> phrases, IReadOnlySet<string>? among) =>
        among is null ? phrases : phrases.FindAll(own => among.Contains(own.Category));

    // Two who judge by different signs and agree are surer than either.
    private static ImmutableArray<ScoredCategory> Seconded(ImmutableArray<ScoredCategory> written, LearnedReading learned, IReadOnlySet<string>? among)
    {
        if (written.IsEmpty) return [];
        var likely = learned.Groups([], among).ToDictionary(g => g.Group, g => g.Probability, StringComparer.Ordinal);
        return [.. written.Select(c => c with { Score = 1 - (1 - InLetter(c.Score)) * (1 - likely[c.Category.Group]) }).OrderByDescending(c => c.Score)];
    }

    private static double InLetter(double score) => OddsInLetter * score / (OddsInLetter * score + 1 - score);

    private ImmutableArray<ScoredCategory> ByPhrases(IntakeText text, List<CategoryPhrases> phrases, ImmutableArray<HeardIntent> intents)
    {
        var groups = phrases.Select(own => (Category: _categories[own.Category], own.Phrases)).ToList();
        var scored = Passing(groups.Select(g => Score(g.Category, g.Phrases, intents, bare: false)).OrderByDescending(c => c.Score));
        if (!scored.IsEmpty) return scored;
        // Of equals the one that a tree answers: somebody thought it the usual one.
        return Passing(groups.Where(g => BareComplaint.Is(text, g.Phrases.Where(p => p.Use.Kind != PhraseUseKind.Not)))
            .Select(g => Score(g.Category, g.Phrases, intents, bare: true))
            .OrderByDescending(c => c.Score).ThenByDescending(c => _answered.Contains(c.Category.Id)));
    }

    private static ImmutableArray<ScoredCategory> Passing(IOrderedEnumerable<ScoredCategory> ranked)
    {
        var scored = ranked.ThenBy(c => c.Category.Id, StringComparer.Ordinal).Where(c => c.Score >= Floor).ToImmutableArray();
        return scored.IsEmpty || scored[0].Score < Threshold ? [] : scored;
    }

    private static ScoredCategory Score(Category category, ImmutableArray<HeardPhrase> phrases, ImmutableArray<HeardIntent> intents, bool bare)
    {
        var once = phrases.DistinctBy(p => p.Pattern.Source.Text).ToList();
        var strong = once.Where(p => p.Use.Kind == PhraseUseKind.Strong || (bare && p.Use.Kind == PhraseUseKind.Weak)).Sum(Weight);
        var weak = bare ? 0 : Math.Min(WeakLimit, WeakWeight * once.Count(p => p.Use.Kind == PhraseUseKind.Weak));
        var against = AgainstWeight * once.Count(p => p.Use.Kind == PhraseUseKind.Not);
        var sum = Math.Max(0, strong + weak - against);
        var fits = category.Intents.IsEmpty || intents.IsEmpty || intents.Any(i => category.Intents.Contains(i.Intent.Id));
        return new(category, sum / (sum + Half) * (fits ? 1 : 0.9),
            PhraseEvidences.Of(phrases.AsSpan()));
    }

    // A long phrase says more than a short one; what is only feared says less.
    internal static double Weight(HeardPhrase phrase) =>
        (0.8 + 0.05 * Math.Min(phrase.Pattern.Weight - 2, 6)) * (phrase.Stance == Stance.Supposed ? 0.5 : 1);
}
