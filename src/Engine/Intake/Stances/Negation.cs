namespace DiagnosisEngine.Intake;

/// <summary>Whether a negation stands directly before a stretch, or behind it at the end of its clause.</summary>
internal static class Negation
{
    private static readonly string[] Behind = ["都没有", "也没有", "倒没有", "根本没有", "一点都没有", "一点也没有", "没有了", "没了", "是没有", "没有"];

    /// <summary>The stretch is denied.</summary>
    /// <param name="left">Its clause up to it.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">One past its end.</param>
    /// <param name="clause">The clause it ends in.</param>
    public static bool Voids(string left, string text, int start, int end, Clause clause)
    {
        if (IsDeniedBehind(text, end, clause)) return true;
        if (Before(left) is not { } cue) return false;
        if (Array.Exists(StanceCues.PhraseNegations, n => text.AsSpan(start, end - start).StartsWith(n)) && cue.Word.Length == 1) return false;
        if (Array.Exists(StanceCues.Notices, notice => string.CompareOrdinal(text, end, notice, 0, notice.Length) == 0)) return false;
        return !IsAffirmed(left, cue.At, cue.Word) && !IsChoiceQuestion(left, text, start);
    }

    /// <summary>漏不漏气, 有没有煤气味, 是不是停电.</summary>
    public static bool IsChoiceQuestion(string left, string text, int start)
    {
        if (Before(left) is not { } cue) return false;
        var end = cue.At + cue.Word.Length;
        if (Array.Exists(StanceCues.NotNegations, n => left.AsSpan(0, end).EndsWith(n))) return true;
        return cue.Word is "不" or "没" && end == left.Length && cue.At > 0 && left[cue.At - 1] == text[start];
    }

    private static (int At, string Word)? Before(string left)
    {
        var end = left.Length;
        for (var fillers = 0; fillers <= 3; fillers++)
        {
            var piece = left.AsSpan(0, end);
            foreach (var word in StanceCues.Negations)
                if (piece.EndsWith(word) && !(word == "非" && piece.EndsWith("是非"))) return (end - word.Length, word);
            var filler = Longest(piece);
            if (filler == 0) return null;
            end -= filler;
        }
        return null;
    }

    private static int Longest(ReadOnlySpan<char> piece)
    {
        var best = 0;
        foreach (var filler in StanceCues.Fillers)
            if (filler.Length > best && piece.EndsWith(filler)) best = filler.Length;
        return best;
    }

    private static bool IsAffirmed(string left, int cue, string word)
    {
        var upTo = left.AsSpan(0, cue);
        var throughCue = left.AsSpan(0, cue + word.Length);
        foreach (var not in StanceCues.NotNegations)
            if (throughCue.EndsWith(not)) return true;
        foreach (var other in StanceCues.DoubleNegations)
            if (upTo.EndsWith(other)) return true;
        return false;
    }

    // 煤气味倒没有。 but not 煤气味没有人管 and not 停电没有？
    private static bool IsDeniedBehind(string text, int end, Clause clause)
    {
        if (clause.IsQuestion || end >= clause.End) return false;
        var rest = text.AsSpan(end, clause.End - end).TrimEnd(",。!?;、\n…~啊呢的了吧 ");
        foreach (var word in Behind)
            if (rest.SequenceEqual(word.AsSpan().TrimEnd('了'))) return true;
        return false;
    }
}
