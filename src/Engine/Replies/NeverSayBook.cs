using System.Buffers;
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

    public NeverSayBook(RuleBase rules)
    {
        _reader = new(TimeZoneInfo.FindSystemTimeZoneById(rules.Zone));
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
    public Phrase? FindIn(string text, IEnumerable<Phrase> phrases)
    {
        // Most sentences hold no word of any phrase and need no further reading. No phrase rests on the time of day, so any moment will do.
        if (TextFolder.Fold(text).Text.AsSpan().ContainsAny(_anchors))
            foreach (var match in _index.Find(_reader.Read(text, DateTimeOffset.UnixEpoch)))
                if (phrases.Contains(_index.Patterns[match.Pattern].Source))
                    return _index.Patterns[match.Pattern].Source;
        // What is too short for the notation is looked for as it stands.
        return _unreadable.FirstOrDefault(phrase => text.Contains(phrase.Text, StringComparison.Ordinal) && phrases.Contains(phrase));
    }
}
