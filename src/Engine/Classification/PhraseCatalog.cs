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
    private readonly ImmutableArray<int> _slots;
    private readonly int _slotCount;
    private readonly CombinationIndex _combinations;

    /// <param name="rules">Whose phrases.</param>
    /// <param name="issues">Receives what is wrong with phrases; those with errors are not listened for.</param>
    public PhraseCatalog(RuleBase rules, ICollection<Issue> issues)
    {
        var patterns = new List<PhrasePattern>();
        var uses = ImmutableArray.CreateBuilder<PhraseUse>();
        var combinations = new List<Combination>();
        var reader = new CombinationReader(rules, issues);
        foreach (var (use, phrase, fact) in PhraseUses.Of(rules))
            if (PhraseNotation.IsCombination(phrase.Text))
            {
                if (reader.Read(use, phrase) is { } combination) combinations.Add(combination);
            }
            else if (PhraseReader.Read(phrase, fact, issues) is { } pattern)
            {
                patterns.Add(pattern);
                uses.Add(use);
            }
        reader.CheckCalled();
        _slots = [.. reader.Slots.SelectMany((slot, index) => slot.Select(_ => index))];
        _slotCount = reader.Slots.Count;
        _index = new([.. patterns, .. reader.Slots.SelectMany(slot => slot)]);
        _uses = uses.ToImmutable();
        _combinations = new(combinations, _slotCount);
    }

    /// <summary>Every phrase that stands in the text, by start, longest first; combinations last.</summary>
    public ImmutableArray<HeardPhrase> Hear(IntakeText text)
    {
        using var heard = new ScratchList<HeardPhrase>();
        Hear(text, heard);
        return heard.ToImmutable();
    }

    /// <inheritdoc cref="Hear(IntakeText)"/>
    /// <param name="text">The complaint.</param>
    /// <param name="heard">Empty; receives them.</param>
    public void Hear(IntakeText text, ScratchList<HeardPhrase> heard)
    {
        var judge = new StanceJudge(text);
        using var matches = new ScratchList<PhraseMatch>();
        _index.Find(text, matches);
        using var parts = new ScratchList<(int Slot, PhraseMatch Match)>();
        foreach (var match in matches.Items)
            if (match.Pattern >= _uses.Length) parts.Add((_slots[match.Pattern - _uses.Length], match));
            else heard.Add(Heard(_uses[match.Pattern], _index.Patterns[match.Pattern], match, judge.Of(match), text.SpanOf(match.Start, match.End)));
        using var saidParts = new SaidParts(_slotCount, parts.Items);
        using var saidTogether = new ScratchList<SaidCombination>();
        _combinations.Find(saidParts, saidTogether);
        foreach (var (combination, said) in saidTogether.Items)
        {
            var (start, end) = SaidCombination.ExtentOf(said.AsSpan());
            heard.Add(Heard(combination.Use, combination.Pattern, said[0], judge.OfAll(said), text.SpanOf(start, end)));
        }
    }

    private static HeardPhrase Heard(PhraseUse use, PhrasePattern pattern, PhraseMatch match, (Stance Stance, bool IsOfOthers) meant, Text.TextSpan at) =>
        new(use, pattern, match, meant.Stance, meant.IsOfOthers, at);
}
