using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>All phrases of all packs in one index, so that a complaint is read once.</summary>
internal sealed class PhraseCatalog
{
    private readonly PhraseIndex _index;
    private readonly ImmutableArray<PhraseUse> _uses;

    /// <param name="rules">Whose phrases.</param>
    /// <param name="issues">Receives what is wrong with phrases; those with errors are not listened for.</param>
    public PhraseCatalog(RuleBase rules, ICollection<Issue> issues)
    {
        var patterns = new List<PhrasePattern>();
        var uses = ImmutableArray.CreateBuilder<PhraseUse>();
        foreach (var (use, phrase, fact) in Phrases(rules))
            if (PhraseReader.Read(phrase, fact, issues) is { } pattern)
            {
                patterns.Add(pattern);
                uses.Add(use);
            }
        _index = new(patterns);
        _uses = uses.ToImmutable();
    }

    /// <summary>Every phrase that stands in the text, by start, longest first.</summary>
    public ImmutableArray<HeardPhrase> Hear(IntakeText text)
    {
        var stances = new StanceReader(text);
        var judged = new Dictionary<(int, int), (Stance Stance, bool IsOfOthers)>();
        var heard = ImmutableArray.CreateBuilder<HeardPhrase>();
        foreach (var match in _index.Find(text))
        {
            if (!judged.TryGetValue((match.Start, match.End), out var judgement))
                judged[(match.Start, match.End)] = judgement = (stances.At(match.Start, match.End), stances.IsOfOthers(match.Start, match.End));
            heard.Add(new(_uses[match.Pattern], _index.Patterns[match.Pattern], match, judgement.Stance, judgement.IsOfOthers, text.SpanOf(match.Start, match.End)));
        }
        return heard.ToImmutable();
    }

    private static IEnumerable<(PhraseUse Use, Phrase Phrase, FactDefinition? Fact)> Phrases(RuleBase rules)
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
        foreach (var intent in rules.Intents)
            foreach (var phrase in intent.Phrases) yield return (new(PhraseUseKind.Intent, intent.Id), phrase, null);
        foreach (var emotion in rules.Emotions)
            foreach (var phrase in emotion.Phrases) yield return (new(PhraseUseKind.Emotion, emotion.Id), phrase, null);
    }
}
