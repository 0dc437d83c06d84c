namespace DiagnosisEngine.Intake;

/// <summary>Judges how a stretch of a complaint is meant, from the words around it. In doubt it is asserted: a danger is never argued away.</summary>
internal sealed class StanceReader(IntakeText text)
{
    /// <summary>How far back in its sentence a stretch is looked at; keeps the cost of one look bounded.</summary>
    private const int Reach = 60;

    public Stance At(int start, int end)
    {
        var clause = text.Clauses[text.ClauseAt(start)];
        var left = text.Text[Math.Max(clause.Start, start - Reach)..start];
        if (Negation.Voids(left, text.Text, start, end, text.Clauses[text.ClauseAt(end - 1)])) return Stance.Denied;
        if (IsSupposed(left, end)) return Stance.Supposed;
        var before = SentenceBefore(clause, start);
        if (IsFeared(before, end)) return Stance.Supposed;
        if (StandsIn(left, StanceCues.Lessons)) return Stance.Elsewhere;
        if (StandsIn(before, StanceCues.Elsewhere) && (StandsIn(left, StanceCues.Elsewhere) || !IsOngoing(start, end) && !IsOurs(clause, start, end))) return Stance.Elsewhere;
        if (IsOver(before, start, end)) return Stance.Over;
        if (IsFalseAlarm(clause, start, end)) return Stance.Over;
        return StandsIn(left, StanceCues.Questions) || Negation.IsChoiceQuestion(left, text.Text, start) ? Stance.Asked : Stance.Asserted;
    }

    /// <summary>Said of another home than the customer's.</summary>
    public bool IsOfOthers(int start, int end)
    {
        var clause = text.Clauses[text.ClauseAt(start)];
        var left = text.Text[Math.Max(clause.Start, start - Reach)..start];
        foreach (var other in StanceCues.Others)
            if (left.LastIndexOf(other, StringComparison.Ordinal) is >= 0 and var at && !StandsIn(left[(at + other.Length)..], StanceCues.OursToo)
                && text.Text.IndexOf('也', start, end - start) < 0 && !StandsIn(text.Text[end..Math.Max(end, Math.Min(clause.End, end + Reach))], ["到我", "我家也"])) return true;
        return false;
    }

    private bool IsSupposed(string left, int end)
    {
        foreach (var cue in StanceCues.Suppositions)
        {
            var at = left.LastIndexOf(cue, StringComparison.Ordinal);
            if (at < 0 || Array.Exists(StanceCues.NotSuppositions, n => left.Contains(n, StringComparison.Ordinal))) continue;
            if (StanceCues.Conditions.Contains(cue) && left.IndexOf('就', at) >= 0) continue;
            return true;
        }
        return Array.Exists(StanceCues.Risks, risk => string.CompareOrdinal(text.Text, end, risk, 0, risk.Length) == 0) && !StandsIn(left, ["正在", "已经"]);
    }

    // 如果撞翻了，烫到人了，后果不堪设想: the supposition stands in an earlier clause, its outcome behind.
    private bool IsFeared(string before, int end) =>
        StandsIn(before, StanceCues.Conditions) && text.Text.IndexOf("后果", end, Math.Min(8, text.Text.Length - end), StringComparison.Ordinal) >= 0;

    private bool IsOver(string before, int start, int end)
    {
        if (IsOngoing(start, end)) return false;
        return StandsIn(before, StanceCues.LongAgo) || IsSettledBehind(end);
    }

    // Settled in the same clause behind the phrase, or in one of the next two of the sentence.
    private bool IsSettledBehind(int end)
    {
        var index = text.ClauseAt(end - 1);
        var sentence = text.Clauses[index].Sentence;
        for (var i = index; i < text.Clauses.Length && i <= index + 2 && text.Clauses[i].Sentence == sentence; i++)
        {
            var clause = text.Clauses[i];
            var from = Math.Max(end, clause.Start);
            var piece = text.Text[from..Math.Max(from, Math.Min(clause.End, from + Reach))];
            foreach (var cue in StanceCues.Settled)
                if (piece.IndexOf(cue, StringComparison.Ordinal) is >= 0 and var at)
                    return !clause.IsQuestion && !StandsIn(piece[..at], StanceCues.Unsettled) && !piece[(at + cue.Length)..].StartsWith('吗');
        }
        return false;
    }

    private bool IsFalseAlarm(Clause clause, int start, int end)
    {
        if (text.Text.IndexOf("报警", start, end - start, StringComparison.Ordinal) < 0 && text.Text.IndexOf("警报", start, end - start, StringComparison.Ordinal) < 0) return false;
        var index = text.ClauseAt(end - 1);
        var close = index + 1 < text.Clauses.Length && text.Clauses[index + 1].Sentence == clause.Sentence ? text.Clauses[index + 1].End : text.Clauses[index].End;
        var open = Math.Max(clause.Start, start - Reach);
        var around = text.Text[open..Math.Min(close, end + Reach)];
        return StandsIn(around, StanceCues.FalseAlarms) && !StandsIn(around, StanceCues.Doubts) && !text.Clauses[index].IsQuestion;
    }

    private bool IsOngoing(int start, int end)
    {
        var clause = text.Clauses[text.ClauseAt(start)];
        var near = text.Text[Math.Max(clause.Start, start - Reach)..Math.Min(text.Text.Length, end + 2 * Reach)];
        return StandsIn(near, StanceCues.Ongoing);
    }

    // 新闻里说有人中毒，我家暖气不热: the clause turns to the speaker's own home, and does not only ask about it.
    private bool IsOurs(Clause clause, int start, int end)
    {
        var said = text.Text[Math.Max(clause.Start, start - Reach)..end];
        return StandsIn(said, StanceCues.Ours) && !clause.IsQuestion && !StandsIn(said, StanceCues.Questions);
    }

    private string SentenceBefore(Clause clause, int start)
    {
        var open = clause.Start;
        for (var i = text.ClauseAt(start) - 1; i >= 0 && text.Clauses[i].Sentence == clause.Sentence && start - text.Clauses[i].Start <= Reach; i--) open = text.Clauses[i].Start;
        return text.Text[Math.Max(open, start - Reach)..start];
    }

    private static bool StandsIn(string piece, string[] cues) => Array.Exists(cues, cue => piece.Contains(cue, StringComparison.Ordinal));
}
