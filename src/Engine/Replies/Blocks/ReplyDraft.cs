using System.Collections.Immutable;
using DiagnosisEngine.Handling;

namespace DiagnosisEngine.Replies;

/// <summary>A reply while it is written: sentences in order, what is cited, what is left out.</summary>
internal sealed class ReplyDraft(NeverSayList neverSay)
{
    private const string Ends = "。！？；…：.!?”）〕";
    private readonly List<ReplySentence> _sentences = [];
    private readonly List<ReplyCitation> _citations = [];
    private readonly List<ReplyGap> _gaps = [];

    public string Text => _sentences is [var only] ? only.Text : string.Create(_sentences.Sum(static s => s.Text.Length), _sentences, Join);

    /// <summary>A sentence says of its article that it is still to be checked.</summary>
    public bool HasDoubt => _sentences.Any(s => s.IsOfDoubt);

    public ImmutableArray<ReplyGap> Gaps => [.. _gaps];

    /// <summary>Stated exactly when a sentence that rests on it stands in the text.</summary>
    public ImmutableArray<ReplyCitation> Citations =>
        _citations.Count == 0 ? [] : [.. _citations.Select(c => c with { Stated = _sentences.Any(s => s.Citation is { } stated && stated.Regulation == c.Regulation && stated.Article == c.Article) })];

    /// <summary>Adds what was said, or names why nothing was.</summary>
    public void Add(string block, string what, Spoken spoken)
    {
        if (spoken.Text is { } text) Say(new(block, what, text) { IsFixed = spoken.IsFixed });
        else if (spoken.Why is { } why) LeaveOut(what, why, spoken.Detail);
    }

    /// <summary>Adds a sentence, unless it was said already or holds words that must not be said.</summary>
    public void Say(ReplySentence sentence)
    {
        var text = sentence.Text.Trim();
        if (text.Length == 0) return;
        if (!Ends.Contains(text[^1], StringComparison.Ordinal)) text += "。";
        foreach (var said in _sentences)
            if (said.Text == text)
                return;
        if (neverSay.FindIn(text, sentence.IsFixed) is { } phrase) LeaveOut(sentence.What, "never-say", phrase);
        else _sentences.Add(ReferenceEquals(text, sentence.Text) ? sentence : sentence with { Text = text });
    }

    public void Cite(ReplyCitation citation)
    {
        if (!_citations.Any(c => c.Regulation == citation.Regulation && c.Article == citation.Article)) _citations.Add(citation);
    }

    public void LeaveOut(string what, string why, string? detail)
    {
        var gap = new ReplyGap(what, why, detail);
        if (!_gaps.Contains(gap)) _gaps.Add(gap);
    }

    /// <summary>Drops whole sentences, the least important and of those the last first, until the text fits.</summary>
    /// <param name="limit">In UTF-16 units, as short messages are counted.</param>
    public void Fit(int limit)
    {
        while (_sentences.Count > 0 && Text.Length > limit)
        {
            var least = _sentences.Min(s => BlockNames.Weight(s.Block));
            var index = _sentences.FindLastIndex(s => BlockNames.Weight(s.Block) == least);
            LeaveOut(_sentences[index].What, "too-long", null);
            _sentences.RemoveAt(index);
        }
    }

    private static void Join(Span<char> text, List<ReplySentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            sentence.Text.CopyTo(text);
            text = text[sentence.Text.Length..];
        }
    }
}
