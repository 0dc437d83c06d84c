using System.Globalization;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>The line an issue is about, with carets below the place.</summary>
internal static class CodeFrame
{
    private const int Tab = 4;
    private const int LongestLine = 160;

    /// <summary>Two lines; empty when the place is not in the text.</summary>
    public static string Write(SourceSpan at, string line)
    {
        if (at.Line < 1 || at.Column < 1 || line.Length == 0) return "";
        var start = Math.Min(at.Column - 1, line.Length);
        var end = at.EndLine > at.Line ? line.TrimEnd().Length : Math.Min(at.EndColumn - 1, line.Length);
        end = Math.Max(end, start);
        var cut = Cut(line, start);
        var shown = line[cut..];
        var lead = cut > 0 ? "…" : "";
        if (shown.Length > LongestLine) shown = shown[..Whole(shown, LongestLine)] + "…";
        end = Math.Min(end, cut + shown.Length);
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var before = DisplayWidth.Of(lead + Spread(line[cut..start]));
        var carets = Math.Max(1, DisplayWidth.Of(Spread(line[start..end])));
        return $"  {number} | {lead}{Spread(shown).TrimEnd()}\n  {gutter} | {new string(' ', before)}{new string('^', carets)}\n";
    }

    // A place far to the right is shown with what stands shortly before it.
    private static int Cut(string line, int start) => line.Length <= LongestLine || start < LongestLine / 2 ? 0 : Whole(line, start - LongestLine / 4);

    private static int Whole(string text, int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private static string Spread(string text) => text.Replace("\t", new string(' ', Tab), StringComparison.Ordinal);
}
