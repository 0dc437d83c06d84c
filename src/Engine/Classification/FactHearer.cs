using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears facts. What is denied, asked, feared or said of another home settles nothing: it is asked.</summary>
internal sealed class FactHearer(RuleBase rules)
{
    private readonly FrozenDictionary<string, FactDefinition> _facts = rules.Facts.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Corrections = ["不对", "说错", "更正", "记错", "不是", "搞错", "应该是", "准确说"];

    /// <summary>In text order.</summary>
    public ImmutableArray<HeardFact> Hear(IntakeText text, ImmutableArray<HeardPhrase> heard)
    {
        using var stated = new ScratchList<HeardPhrase>();
        foreach (var phrase in heard)
            if (phrase.Use.Kind == PhraseUseKind.Fact && phrase.Stance is Stance.Asserted or Stance.Over && !phrase.IsOfOthers) stated.Add(phrase);
        if (stated.Count == 0) return [];
        using var byFact = new PhrasesByOwner(stated.Items);
        using var settled = new ScratchList<HeardFact>();
        for (var own = 0; own < byFact.Count; own++)
            if (Settle(text, _facts[byFact.Owner(own)], LongestPhrase.Among(byFact.Of(own))) is { } fact) settled.Add(fact);
        settled.Items.Sort(static (a, b) => a.At.Start != b.At.Start ? a.At.Start.CompareTo(b.At.Start) : string.CompareOrdinal(a.Fact.Id, b.Fact.Id));
        return settled.ToImmutable();
    }

    private static HeardFact? Settle(IntakeText text, FactDefinition fact, ImmutableArray<HeardPhrase> phrases)
    {
        if (phrases.Length == 1) return Read(text, fact, phrases[0]);
        var said = new List<HeardFact>(phrases.Length);
        foreach (var phrase in phrases)
            if (Read(text, fact, phrase) is { } one) said.Add(one);
        if (said.Count == 0) return null;
        if (said.TrueForAll(f => Equals(f.Value, said[0].Value))) return said[0];
        if (fact is { Many: true } && said.TrueForAll(f => f.Value is ChoiceSetValue))
            return said[0] with { Value = new ChoiceSetValue([.. said.SelectMany(f => ((ChoiceSetValue)f.Value!).Keys)]), Also = [.. said.Skip(1).Select(f => f.At)] };
        return IsCorrected(text, phrases[^2], phrases[^1]) ? said[^1] : HeardInterval.Between(said);
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
