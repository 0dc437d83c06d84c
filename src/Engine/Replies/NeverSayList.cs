using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Words a reply must not hold.</summary>
internal sealed class NeverSayList(ImmutableArray<Phrase> phrases)
{
    /// <summary>The first phrase that stands in a text, as its author wrote it; null: none does.</summary>
    public string? FindIn(string text) => phrases.FirstOrDefault(phrase => text.Contains(phrase.Text, StringComparison.Ordinal))?.Text;
}
