using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cases;

/// <summary>A declared phrase that a text nearly holds.</summary>
/// <param name="Phrase">As declared.</param>
/// <param name="Signs">The characters it must have.</param>
/// <param name="Missing">Those of them that are not there in order.</param>
/// <param name="Stands">What the text has in its place.</param>
/// <param name="IsCut">All are there, with a mark or a pause between.</param>
internal sealed record NearPhrase(string Phrase, string Signs, string Missing, string Stands, bool IsCut)
{
    /// <summary>So many more characters may stand where some are missing; scattered further they are chance.</summary>
    private const int Loose = 4;

    /// <summary>How much of it stands in the text, 0 to 1.</summary>
    public double Share => 1 - (double)Missing.Length / Signs.Length;

    /// <summary>The nearest of all, where at least half of its characters stand in order on one stretch; null: none does.</summary>
    public static NearPhrase? Of(IntakeText text, IEnumerable<Phrase> phrases) => phrases.Select(phrase => Of(text, phrase.Text)).OfType<NearPhrase>()
        .Where(near => near.Share >= 0.5 && near.Signs.Length - near.Missing.Length >= 2 && (near.Missing.Length == 0 || near.Stands.Length <= near.Signs.Length + Loose))
        .OrderByDescending(near => near.Share).ThenByDescending(near => near.Signs.Length).ThenBy(near => near.Stands.Length).ThenBy(near => near.Phrase, StringComparer.Ordinal).FirstOrDefault();

    private static NearPhrase? Of(IntakeText text, string phrase)
    {
        // A list called by name has as many words as its author likes; only what is written out can be compared.
        if (phrase.Contains('<', StringComparison.Ordinal)) return null;
        var signs = string.Concat(phrase.Split('…', '&', '{', '}').Select(part => TextFolder.Fold(part.Trim()).Text));
        if (signs.Length < 2 || text.Text.Length == 0) return null;
        NearPhrase? best = null;
        var reach = signs.Length * 2 + 10;
        for (var start = 0; start < text.Text.Length; start++)
        {
            if (!signs.Contains(text.Text[start], StringComparison.Ordinal)) continue;
            var found = InOrder(signs, text.Text.AsSpan(start, Math.Min(reach, text.Text.Length - start)));
            if (found.Matched.Count == 0) continue;
            var (first, last) = (start + found.Matched[0], start + found.Matched[^1]);
            var at = text.SpanOf(first, last + 1);
            var near = new NearPhrase(phrase, signs, found.Missing, text.Original.Substring(at.Start, at.Length), found.Missing.Length == 0 && !text.SameClause(first, last));
            if (best is null || near.Share > best.Share || (near.Missing.Length == best.Missing.Length && near.Stands.Length < best.Stands.Length)) best = near;
        }
        return best;
    }

    /// <summary>The longest run of the signs, in order, with gaps: where they stand, and those left over.</summary>
    private static (List<int> Matched, string Missing) InOrder(string signs, ReadOnlySpan<char> text)
    {
        var longest = new int[signs.Length + 1, text.Length + 1];
        for (var i = signs.Length - 1; i >= 0; i--)
            for (var j = text.Length - 1; j >= 0; j--)
                longest[i, j] = signs[i] == text[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var (matched, missing) = (new List<int>(), "");
        for (int i = 0, j = 0; i < signs.Length;)
            if (j < text.Length && signs[i] == text[j])
            {
                matched.Add(j++);
                i++;
            }
            else if (j < text.Length && longest[i, j + 1] >= longest[i + 1, j]) j++;
            else missing += signs[i++];
        return (matched, missing);
    }
}
