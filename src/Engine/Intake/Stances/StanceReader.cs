namespace DiagnosisEngine.Intake;

/// <summary>Judges how a stretch of a complaint is meant, from the words around it. In doubt it is asserted: a danger is never argued away.</summary>
internal sealed class StanceReader(IntakeText text)
{
    /// <summary>How far back in its sentence a stretch is looked at; keeps the cost of one look bounded.</summary>
    private const int Reach = 60;

    /// <summary>How far behind a stretch its outcome stands.</summary>
    private const int OutcomeReach = 8;

    private readonly CuePlaces _cues = new(text.Text);

    public Stance At(int start, int end)
    {
        var clause = text.Clauses[text.ClauseAt(start)];
        var left = Left(clause, start);
        var negation = new Negation(_cues, text.Text, left, start);
        if (negation.Voids(end, text.Clauses[text.ClauseAt(end - 1)])) return Stance.Denied;
        if (IsSupposed(left, start, end)) return Stance.Supposed;
        var before = SentenceBefore(clause, start);
        if (IsFeared(before, start, end)) return Stance.Supposed;
        if (_cues.StandIn(Cue.Lesson, left, start)) return Stance.Elsewhere;
        if (_cues.StandIn(Cue.Elsewhere, before, start) && (_cues.StandIn(Cue.Elsewhere, left, start) || !IsOngoing(left, end) && !IsOurs(clause, left, end))) return Stance.Elsewhere;
        if (IsOver(before, left, start, end)) return Stance.Over;
        if (IsFalseAlarm(clause, left, start, end)) return Stance.Over;
        return _cues.StandIn(Cue.Question, left, start) || negation.IsChoiceQuestion ? Stance.Asked : Stance.Asserted;
    }

    /// <summary>Said of another home than the customer's.</summary>
    public bool IsOfOthers(int start, int end)
    {
        var clause = text.Clauses[text.ClauseAt(start)];
        return _cues.Last(Cue.Others, Left(clause, start), start) is { } other && !_cues.StandIn(Cue.OursToo, other.End, start)
            && text.Text.IndexOf('也', start, end - start) < 0 && !_cues.StandIn(Cue.BackToOurs, end, Math.Min(clause.End, end + Reach));
    }

    private static int Left(Clause clause, int start) => Math.Max(clause.Start, start - Reach);

    private bool IsSupposed(int left, int start, int end)
    {
        if (!_cues.StandIn(Cue.NotSupposition, left, start))
        {
            if (_cues.StandIn(Cue.Fear, left, start)) return true;
            // What stands behind 就 follows from the condition: a threat, not a supposition.
            if (_cues.StandIn(Cue.Condition, left, start) && _cues.StandIn(Cue.Condition, Math.Max(left, text.Text.LastIndexOf('就', start - 1, start - left) + 1), start)) return true;
        }
        return _cues.BeginAt(Cue.Risk, end) && !_cues.StandIn(Cue.Seen, left, start);
    }

    // 如果撞翻了，烫到人了，后果不堪设想: the supposition stands in an earlier clause, its outcome behind.
    private bool IsFeared(int before, int start, int end) =>
        _cues.StandIn(Cue.Condition, before, start) && _cues.StandIn(Cue.Outcome, end, end + OutcomeReach);

    private bool IsOver(int before, int left, int start, int end) => !IsOngoing(left, end) && (_cues.StandIn(Cue.LongAgo, before, start) || IsSettledBehind(end));

    // Settled in the same clause behind the phrase, or in one of the next two of the sentence.
    private bool IsSettledBehind(int end)
    {
        var index = text.ClauseAt(end - 1);
        var sentence = text.Clauses[index].Sentence;
        for (var i = index; i < text.Clauses.Length && i <= index + 2 && text.Clauses[i].Sentence == sentence; i++)
        {
            var clause = text.Clauses[i];
            var from = Math.Max(end, clause.Start);
            var to = Math.Min(clause.End, from + Reach);
            if (_cues.First(Cue.Settled, from, to) is { } settled)
                return !clause.IsQuestion && !_cues.StandIn(Cue.Unsettled, from, settled.Start) && !(settled.End < to && text.Text[settled.End] == '吗');
        }
        return false;
    }

    private bool IsFalseAlarm(Clause clause, int left, int start, int end)
    {
        if (!_cues.StandIn(Cue.Alarm, start, end)) return false;
        var index = text.ClauseAt(end - 1);
        var close = index + 1 < text.Clauses.Length && text.Clauses[index + 1].Sentence == clause.Sentence ? text.Clauses[index + 1].End : text.Clauses[index].End;
        var to = Math.Min(close, end + Reach);
        return _cues.StandIn(Cue.FalseAlarm, left, to) && !_cues.StandIn(Cue.Doubt, left, to) && !text.Clauses[index].IsQuestion;
    }

    private bool IsOngoing(int left, int end) => _cues.StandIn(Cue.Ongoing, left, end + 2 * Reach);

    // 新闻里说有人中毒，我家暖气不热: the clause turns to the speaker's own home, and does not only ask about it.
    private bool IsOurs(Clause clause, int left, int end) => _cues.StandIn(Cue.Ours, left, end) && !clause.IsQuestion && !_cues.StandIn(Cue.Question, left, end);

    private int SentenceBefore(Clause clause, int start)
    {
        var open = clause.Start;
        for (var i = text.ClauseAt(start) - 1; i >= 0 && text.Clauses[i].Sentence == clause.Sentence && start - text.Clauses[i].Start <= Reach; i--) open = text.Clauses[i].Start;
        return Math.Max(open, start - Reach);
    }
}
