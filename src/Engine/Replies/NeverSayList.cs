using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Words that one reply must not hold.</summary>
internal sealed class NeverSayList(NeverSayBook book, IEnumerable<Phrase> phrases)
{
    /// <summary>The first phrase that stands in a text, as its author wrote it; null: none does.</summary>
    public string? FindIn(string text) => book.FindIn(text, phrases)?.Text;
}
