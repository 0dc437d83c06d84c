using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Words that one reply must not hold.</summary>
internal sealed class NeverSayList(NeverSayBook book, IEnumerable<Phrase> phrases)
{
    /// <summary>The first phrase that stands in a text, as its author wrote it; null: none does.</summary>
    /// <param name="text">Rendered.</param>
    /// <param name="isFixed">It is a rule's own words and holds nothing of the case.</param>
    public string? FindIn(string text, bool isFixed = false) => book.FindIn(text, phrases, isFixed)?.Text;
}
