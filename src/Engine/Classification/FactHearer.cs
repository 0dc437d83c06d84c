using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears facts. What is denied, asked, feared or said of another home settles nothing: it is asked.</summary>
internal sealed class FactHearer(RuleBase rules)
{
    private static readonly string[] Corrections = ["不对", "说错", "更正", "记错", "不是", "搞错", "应该是", "准确说"];

    /// <summary>In text order.</summary>
    public ImmutableArray<HeardFact> Hear(IntakeText text, ImmutableArray<HeardPhrase> heard)
    {
        var byFact = new PhrasesByOwner();
        foreach (var phrase in heard)
            if (phrase.Use.Kind == PhraseUseKind.Fact && phrase.Stance is Stance.Asserted or Stance.Over && !phrase.IsOfOthers) byFact.Add(phrase);
        return byFact.Count == 0 ? []
            : [.. byFact.SelectMany(own => Settle(text, rules.Facts[own.Key], LongestPhrase.Among(own.Value))).OrderBy(f => f.At.Start).ThenBy(f => f.Fact.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<HeardFact> Settle(IntakeText text, FactDefinition fact, ImmutableArray<HeardPhrase> phrases)
    {
        var said = phrases.Select(p => Read(text, fact, p)).OfType<HeardFact>().ToList();
        if (said.Count < 2 || said.Select(f => f.Value).Distinct().Count() == 1) return said.Take(1);
        if (fact is { Many: true } && said.All(f => f.Value is ChoiceSetValue))
            return [said[0] with { Value = new ChoiceSetValue([.. said.SelectMany(f => ((ChoiceSetValue)f.Value!).Keys)]), Also = [.. said.Skip(1).Select(f => f.At)] }];
        if (IsCorrected(text, phrases[^2], phrases[^1])) return [said[^1]];
        return HeardInterval.Between(said) is { } between ? [between] : [];
    }

    private static HeardFact? Read(IntakeText text, FactDefinition fact, HeardPhrase phrase)
    {
        var answer = fact.Heard[phrase.Use.Answer].Answer;
        if (answer == "none") return new(fact, null, phrase.Pattern.Source.Text, phrase.At);
        var value = phrase.Match.Value is { } candidate ? FactValueReader.Read(candidate, fact, text) : Answer(fact, answer);
        return value is null ? null : new(fact, value, phrase.Pattern.Source.Text, phrase.At);
    }

    private static Value? Answer(FactDefinition fact, string? answer) => fact.Type switch
    {
        _ when answer is null => null,
        FactType.Boolean => new BooleanValue(answer == "true"),
        FactType.Choice when fact.Many => new ChoiceSetValue([answer]),
        FactType.Choice => new ChoiceValue(answer),
        FactType.Text => new TextValue(answer),
        _ => null,
    };

    private static bool IsCorrected(IntakeText text, HeardPhrase before, HeardPhrase last)
    {
        var from = before.Match.End;
        return from < last.Match.Start && Array.Exists(Corrections, word => text.Text.IndexOf(word, from, last.Match.Start - from, StringComparison.Ordinal) >= 0);
    }
}
