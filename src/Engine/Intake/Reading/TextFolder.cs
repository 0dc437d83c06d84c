using System.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Folds width, case, script, blanks and emoji. Linear in the text.</summary>
internal static class TextFolder
{
    public static FoldedText Fold(string original)
    {
        using var folded = new ScratchList<FoldedCharacter>();
        var pendingBreak = false;
        for (var at = 0; at < original.Length;)
        {
            var length = Rune.TryGetRuneAt(original, at, out var rune) ? rune.Utf16SequenceLength : 1;
            if (CharacterTable.IsFolded(original[at])) Take(original[at], at, at + length);
            else
                foreach (var c in CharacterTable.Fold(original.AsSpan(at, length))) Take(c, at, at + length);
            at += length;
        }
        return Text(original, folded.Items);

        void Take(char c, int start, int end)
        {
            if (c == CharacterTable.Blank) pendingBreak = true;
            else if (c == 'c' && folded.Count > 0 && folded.Items[^1].Character == '°') folded.Items[^1] = folded.Items[^1] with { Character = '℃', End = end };
            else if (c != CharacterTable.Nothing)
            {
                if (pendingBreak && folded.Count > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(folded.Items[^1].Character))
                {
                    folded.Add(new(' ', start - 1, start, true));
                    pendingBreak = false;
                }
                folded.Add(new(c, start, end, pendingBreak));
                pendingBreak = false;
            }
        }
    }

    private static FoldedText Text(string original, ReadOnlySpan<FoldedCharacter> folded)
    {
        var text = new char[folded.Length];
        var (starts, ends, breaks) = (new int[folded.Length], new int[folded.Length], new bool[folded.Length]);
        for (var at = 0; at < folded.Length; at++) (text[at], starts[at], ends[at], breaks[at]) = folded[at];
        ScriptTable.Simplify(text);
        return new(original, new(text), starts, ends, breaks);
    }
}
