using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Splits folded text at marks, pauses and turns.</summary>
internal static class ClauseReader
{
    private const string Marks = ",。!?;、\n…~";
    private static readonly string[] Turns = ["但是", "可是", "不过", "就是", "然后", "而是", "但"];

    /// <summary>Clauses in order, and for each character the index of its clause (marks belong to the clause they end).</summary>
    public static (int[] Of, ImmutableArray<Clause> Clauses) Read(FoldedText folded)
    {
        var text = folded.Text;
        var of = new int[text.Length];
        using var clauses = new ScratchList<Clause>();
        var start = 0;
        var sentence = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at > start && (folded.Breaks[at] && text[at] != ' ' && !IsUnitOf(text, at) || StartsTurn(text, at))) Close(at, at, ' ');
            of[at] = clauses.Count;
            if (!IsMark(text, at)) continue;
            Close(at, at + 1, text[at]);
            if (text[at] is '。' or '!' or '?' or '\n' or '.') sentence++;
        }
        if (start < text.Length) Close(text.Length, text.Length, '\n');
        return (of, clauses.ToImmutable());

        void Close(int end, int next, char mark)
        {
            clauses.Add(new(start, end, sentence, mark));
            start = next;
        }
    }

    private static bool IsMark(string text, int at)
    {
        if (Marks.Contains(text[at], StringComparison.Ordinal)) return !JoinsNumbers(text, at);
        return text[at] == '.' && (at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]));
    }

    // 1,200 and 16~18 are one number; 十五、六度 is an interval.
    private static bool JoinsNumbers(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] switch
        {
            ',' => char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
                && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4])),
            '~' => ChineseNumber.IsNumeral(text[at + 1]) && (ChineseNumber.IsNumeral(text[at - 1]) || text[at - 1] is '度' or '℃'),
            '、' => ChineseNumber.DigitOf(text[at - 1]) is { } a && ChineseNumber.DigitOf(text[at + 1]) is { } b && b == a + 1,
            _ => false,
        };

    // 家里 16 度: the blank before a number or its unit is typing, not a pause.
    private static bool IsUnitOf(string text, int at) => char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]);

    private static bool StartsTurn(string text, int at)
    {
        if (text[at] is not ('但' or '可' or '不' or '就' or '然' or '而')) return false;
        foreach (var turn in Turns)
            if (string.CompareOrdinal(text, at, turn, 0, turn.Length) == 0)
                return !(turn == "但" && text[at - 1] == '不') && !(turn == "不过" && at + 2 < text.Length && text[at + 2] is '来' or '去');
        return false;
    }
}
