using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears facts. What is denied, asked, feared or said of another home settles nothing: it is asked. Nor does what alone would raise a danger where nothing sounds like one.</summary>
internal sealed class FactHearer(RuleBase rules)
{
    private readonly FrozenDictionary<string, FactDefinition> _facts = rules.Facts.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly DangersByFact _dangers = new(rules);

    private static readonly string[] Corrections = ["不对", "说错", "更正", "记错", "不是", "搞错", "应该是", "准确说"];

    /// <summary>In text order.</summary>
    /// <param name="text">The complaint.</param>
    /// <param name="said">What counts of what it says.</param>
    /// <param name="learned">What was learned of dangers; null: words alone.</param>
    public ImmutableArray<HeardFact> Hear(IntakeText text, HeededPhrases said, LearnedReading? learned = null)
    {
        var stated = said.Of(PhraseUseKind.Fact);
        if (stated.IsEmpty) return [];
        using var byFact = new PhrasesByOwner(stated);
        using var settled = new ScratchList<HeardFact>();
        for (var own = 0; own < byFact.Count; own++)
            if (Settle(text, _facts[byFact.Owner(own)], LongestPhrase.Among(byFact.Of(own))) is { } fact && !_dangers.IsMostUnlikely(fact, byFact.Of(own), learned)) settled.Add(fact);
        settled.Items.Sort(static (a, b) => a.At.Start != b.At.Start ? a.At.Start.CompareTo(b.At.Start) : string.CompareOrdinal(a.Fact.Id, b.Fact.Id));
        return settled.ToImmutable();
    }

    private static HeardFact? Settle(IntakeText text, FactDefinition fact, SomePhrases phrases) =>
        phrases.Length == 1 ? Read(text, fact, phrases[0]) : SettleAll(text, fact, phrases);

    private static HeardFact? SettleAll(IntakeText text, FactDefinition fact, SomePhrases phrases)
    {
        var all = new List<HeardFact>(phrases.Length);
        for (var at = 0; at < phrases.Length; at++)
            if (Read(text, fact, phrases[at]) is { } one) all.Add(one);
        if (all.Count == 0) return null;
        if (all.TrueForAll(f => Equals(f.Value, all[0].Value))) return all[0];
        if (fact is { Many: true } && all.TrueForAll(f => f.Value is ChoiceSetValue))
            return all[0] with { Value = new ChoiceSetValue([.. all.SelectMany(f => ((ChoiceSetValue)f.Value!).Keys)]), Also = [.. all.Skip(1).Select(f => f.At)] };
        return IsCorrected(text, phrases[^2], phrases[^1]) ? all[^1] : HeardInterval.Between(all);
    }

    private static HeardFact? Read(IntakeText text, FactDefinition fact, in HeardPhrase phrase)
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

    private static bool IsCorrected(IntakeText text, in HeardPhrase before, in HeardPhrase last)
    {
        var (from, to) = (before.Match.End, last.Match.Start);
        return from < to && Array.Exists(Corrections, word => text.Text.IndexOf(word, from, to - from, StringComparison.Ordinal) >= 0);
    }
}
