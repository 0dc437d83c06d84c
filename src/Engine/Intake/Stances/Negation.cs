namespace DiagnosisEngine.Intake;

/// <summary>Whether a negation stands directly before a stretch, or behind it at the end of its clause.</summary>
internal readonly ref struct Negation
{
    private const int MostFillers = 3;

    private static readonly string[] Behind = ["都没有", "也没有", "倒没有", "根本没有", "一点都没有", "一点也没有", "没有了", "没了", "是没有", "没有"];

    private readonly CuePlaces _cues;
    private readonly string _text;
    private readonly int _from;
    private readonly int _start;
    private readonly CuePlace? _before;

    /// <param name="cues">Of the text.</param>
    /// <param name="text">All of it.</param>
    /// <param name="from">Where what is looked at before the stretch begins.</param>
    /// <param name="start">Where the stretch begins.</param>
    public Negation(CuePlaces cues, string text, int from, int start)
    {
        (_cues, _text, _from, _start) = (cues, text, from, start);
        _before = Before();
    }

    /// <summary>漏不漏气, 有没有煤气味, 是不是停电.</summary>
    public bool IsChoiceQuestion =>
        _before is { } cue
        && (_cues.EndingAt(Cue.NotNegation, _from, cue.End) is not null
            || cue.End == _start && cue.Start > _from && cue.End - cue.Start == 1 && _text[cue.Start] is '不' or '没' && _text[cue.Start - 1] == _text[_start]);

    /// <summary>The stretch is denied.</summary>
    /// <param name="end">One past its end.</param>
    /// <param name="clause">The clause it ends in.</param>
    public bool Voids(int end, Clause clause)
    {
        if (IsDeniedBehind(end, clause)) return true;
        if (_before is not { } cue) return false;
        // A phrase that begins with a negation carries its own.
        if (cue.End - cue.Start == 1 && _text[_start] is '没' or '不' or '无' or '未' or '非') return false;
        return !_cues.BeginAt(Cue.Notice, end) && !IsAffirmed(cue) && !IsChoiceQuestion;
    }

    private bool IsAffirmed(CuePlace cue) =>
        _cues.EndingAt(Cue.NotNegation, _from, cue.End) is not null || _cues.EndingAt(Cue.DoubleNegation, _from, cue.Start) is not null;

    private CuePlace? Before()
    {
        var end = _start;
        for (var fillers = 0; fillers <= MostFillers; fillers++)
        {
            if (_cues.EndingAt(Cue.Negation, _from, end) is { } cue && !IsRightAndWrong(cue)) return cue;
            if (_cues.EndingAt(Cue.Filler, _from, end) is not { } filler) return null;
            end = filler.Start;
        }
        return null;
    }

    // 是非 denies nothing.
    private bool IsRightAndWrong(CuePlace cue) => cue.End - cue.Start == 1 && _text[cue.Start] == '非' && cue.Start > _from && _text[cue.Start - 1] == '是';

    // 煤气味倒没有。 but not 煤气味没有人管 and not 停电没有？
    private bool IsDeniedBehind(int end, Clause clause)
    {
        if (clause.IsQuestion || end >= clause.End) return false;
        var rest = _text.AsSpan(end, clause.End - end).TrimEnd(",。!?;、\n…~啊呢的了吧 ");
        foreach (var word in Behind)
            if (rest.SequenceEqual(word.AsSpan().TrimEnd('了'))) return true;
        return false;
    }
}
