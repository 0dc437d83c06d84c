namespace DiagnosisEngine.Intake;

/// <summary>Takes a complaint apart into runs of one to three letters and digits, none across a mark.</summary>
internal static class GramReader
{
    public const int Longest = 3;

    /// <summary>Below this many characters a text counts as this long, so that one word is not everything.</summary>
    private const int ShortText = 8;

    /// <summary>What the runs are taken from: which digit it was says nothing.</summary>
    public static string Fold(IntakeText text) => !text.Text.AsSpan().ContainsAnyInRange('0', '9') ? text.Text : string.Create(text.Text.Length, text.Text, static (folded, source) =>
    {
        for (var at = 0; at < folded.Length; at++) folded[at] = char.IsAsciiDigit(source[at]) ? '0' : source[at];
    });

    /// <summary>Every run, by start, shorter ones first.</summary>
    public static GramSpans Read(string folded) => new(folded);

    /// <summary>What each run counts: long texts say many things, and each of them less.</summary>
    public static float Share(ReadOnlySpan<char> folded)
    {
        var letters = 0;
        foreach (var c in folded)
            if (char.IsLetterOrDigit(c)) letters++;
        return 1 / MathF.Sqrt(Math.Max(ShortText, letters));
    }
}
