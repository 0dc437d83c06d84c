using System.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Folds width, case, script, blanks and emoji. Linear in the text.</summary>
internal static class TextFolder
{
    public static FoldedText Fold(string original)
    {
        var text = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length);
        var ends = new List<int>(original.Length);
        var breaks = new List<bool>(original.Length);
        var pendingBreak = false;
        for (var at = 0; at < original.Length;)
        {
            var length = Rune.TryGetRuneAt(original, at, out var rune) ? rune.Utf16SequenceLength : 1;
            foreach (var c in CharacterTable.Fold(original.AsSpan(at, length)))
            {
                if (c == CharacterTable.Blank)
                {
                    pendingBreak = true;
                    continue;
                }
                if (c == CharacterTable.Nothing) continue;
                if (c == 'c' && text.Length > 0 && text[^1] == '°')
                {
                    text[^1] = '℃';
                    ends[^1] = at + length;
                    continue;
                }
                if (pendingBreak && text.Length > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(text[^1]))
                    Append(' ', at - 1, at);
                Append(c, at, at + length);
            }
            at += length;
        }
        ScriptTable.Simplify(text);
        return new(original, text.ToString(), [.. starts], [.. ends], [.. breaks]);

        void Append(char c, int start, int end)
        {
            text.Append(c);
            starts.Add(start);
            ends.Add(end);
            breaks.Add(pendingBreak);
            pendingBreak = false;
        }
    }
}
