using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>A complaint that says little more than a phrase: 停电, 我家漏水了. Such a text is about the phrase, however little it means in a long one.</summary>
internal static class BareComplaint
{
    /// <summary>What people say around a word without saying more. Longer ones first.</summary>
    private static readonly string[] Fillers =
    [
        "怎么回事", "怎么办", "我们家", "你好", "您好", "请问", "麻烦", "我家", "咱家", "家里", "屋里", "我们", "你们", "现在", "今天", "怎么",
        "我", "又", "都", "就", "了", "啊", "吧", "呢", "吗", "嘛", "呀", "啦", "哦", "的",
    ];

    /// <summary>The phrases, none overlapping another, hold at least half of what the text says: letters and digits, fillers apart.</summary>
    public static bool Is(IntakeText text, IEnumerable<HeardPhrase> phrases)
    {
        var inside = new bool[text.Text.Length];
        var said = 0;
        foreach (var phrase in phrases)
        {
            said += phrase.Pattern.Weight;
            inside.AsSpan(phrase.Match.Start, phrase.Match.Length).Fill(true);
        }
        return said > 0 && 2 * said >= said + Rest(text.Text, inside, said);
    }

    // Stops once there is more than the phrases say, so that a long text costs no more than a short one.
    private static int Rest(string text, bool[] inside, int enough)
    {
        var rest = 0;
        for (var at = 0; at < text.Length && rest <= enough;)
        {
            if (inside[at] || !char.IsLetterOrDigit(text[at])) at++;
            else if (FillerAt(text, at) is { } filler && !inside.AsSpan(at, filler.Length).Contains(true)) at += filler.Length;
            else (at, rest) = (at + 1, rest + 1);
        }
        return rest;
    }

    private static string? FillerAt(string text, int at) => Array.Find(Fillers, filler => string.CompareOrdinal(text, at, filler, 0, filler.Length) == 0);
}
