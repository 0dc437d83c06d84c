namespace DiagnosisEngine.Text;

/// <summary>A text that somebody wrote, repeated in a message only as far as it takes to find it again.</summary>
internal static class ShortQuote
{
    private const int Longest = 30;

    public static string Of(string text) => text.Length <= Longest ? text
        : text[..(char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
}
