using System.Globalization;
using System.Text;

namespace DiagnosisEngine.Intake;

/// <summary>What one character folds to, before script is looked at.</summary>
internal static class CharacterTable
{
    /// <summary>A blank or an emoji: gone from the text, but a pause.</summary>
    public const char Blank = ' ';

    /// <summary>A mark that leaves no trace: joiners, variation selectors.</summary>
    public const char Nothing = '\0';

    /// <summary>It folds to itself.</summary>
    public static bool IsFolded(char c) => c is >= '\u4e00' and <= '\u9fff' or >= 'a' and <= 'z' or >= '0' and <= '9';

    /// <summary>The folding of one code point (or of one lone surrogate, which is a blank).</summary>
    public static string Fold(ReadOnlySpan<char> piece)
    {
        var c = piece[0];
        if (piece.Length == 2) return FoldPair(piece);
        if (IsFolded(c)) return c.ToString();
        if (c is >= '！' and <= '～') c = (char)(c - '！' + '!');
        switch (c)
        {
            case '\n' or '\r' or '\u2028' or '\u2029': return "\n";
            case '。' or '｡': return "。";
            case '、' or '､': return "、";
            case '…' or '⋯': return "…";
            case '℃': return "℃";
            case '°' or 'º' or '˚': return "°";
            case '“' or '”' or '„' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉': return "\"";
            case '‘' or '’': return "'";
            case '—' or '–' or '−' or '‐' or '‑': return "-";
            case '【': return "[";
            case '】': return "]";
        }
        if (c < 128) return c <= ' ' ? " " : char.ToLowerInvariant(c).ToString();
        if (char.IsSurrogate(c) || char.IsWhiteSpace(c)) return " ";
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control) return "\0";
        return c is >= '\u2600' and <= '\u27bf' or >= '\u2b00' and <= '\u2bff' ? " " : Compatible(piece);
    }

    private static string FoldPair(ReadOnlySpan<char> piece)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(piece[0], piece[1]));
        return category == UnicodeCategory.OtherLetter ? Compatible(piece) : category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? "\0" : " ";
    }

    private static string Compatible(ReadOnlySpan<char> piece) => piece.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
