using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Every phrase that rules forbid anywhere, ready to be found in rendered text. Negation does not excuse them.</summary>
internal sealed class NeverSayBook
{
    private readonly IntakeReader _reader;
    private readonly PhraseIndex _index;
    private readonly SearchValues<string> _anchors;
    private readonly ImmutableArray<Phrase> _unreadable;

    /// <summary>Whether a rule's own words hold a word of any phrase. There are no more of them than sentences in the rules, some once for each category they tell.</summary>
    private readonly ConcurrentDictionary<string, bool> _fixed = new(StringComparer.Ordinal);

    public NeverSayBook(RuleBase rules)
    {
        _reader = new(rules.TimeZone);
        var issues = new List<Issue>();
        var phrases = rules.Blocks.NeverSay
            .Concat(rules.Playbooks.Values.SelectMany(playbook => playbook.NeverSay))
            .Concat(rules.Causes.Values.SelectMany(cause => cause.NeverSay))
            .Distinct().Select(phrase => (phrase, pattern: PhraseReader.Read(phrase, null, issues))).ToArray();
        _index = new(phrases.Select(p => p.pattern).OfType<PhrasePattern>());
        _anchors = SearchValues.Create([.. _index.Patterns.Select(p => p.Elements[p.Anchor].Text)], StringComparison.Ordinal);
        _unreadable = [.. phrases.Where(p => p.pattern is null && p.phrase.Text.Length > 0).Select(p => p.phrase)];
    }

    /// <summary>The first of the phrases that stands in a text; null: none does.</summary>
    /// <param name="text">Rendered.</param>
    /// <param name="phrases">Those that count here.</param>
    /// <param name="isFixed">It is a rule's own words and holds nothing of the case.</param>
    public Phrase? FindIn(string text, IEnumerable<Phrase> phrases, bool isFixed = false)
    {
        // Most sentences hold no word of any phrase and need no further reading. No phrase rests on the time of day, so any moment will do.
        if (isFixed ? _fixed.GetOrAdd(text, static (own, book) => book.HoldsAnchor(own), this) : HoldsAnchor(text))
            foreach (var match in _index.Find(_reader.Read(text, DateTimeOffset.UnixEpoch)))
                if (phrases.Contains(_index.Patterns[match.Pattern].Source))
                    return _index.Patterns[match.Pattern].Source;
        // What is too short for the notation is looked for as it stands.
        foreach (var phrase in _unreadable)
            if (text.Contains(phrase.Text, StringComparison.Ordinal) && phrases.Contains(phrase))
                return phrase;
        return null;
    }

    private bool HoldsAnchor(string text) => TextFolder.Fold(text).Text.AsSpan().ContainsAny(_anchors);
}
