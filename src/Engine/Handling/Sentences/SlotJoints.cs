using System.Text;

namespace DiagnosisEngine.Handling;

/// <summary>Joins words and filled slots. Authors set slots off with spaces; between Chinese words and a value none is printed.</summary>
internal static class SlotJoints
{
    /// <summary>Adds the next stretch of a sentence.</summary>
    /// <param name="text">The sentence so far.</param>
    /// <param name="next">The next stretch.</param>
    /// <param name="isSlot">It fills a slot.</param>
    /// <param name="afterSlot">The stretch before it filled one.</param>
    public static void Append(StringBuilder text, string next, bool isSlot, bool afterSlot)
    {
        if (isSlot && text.Length > 1 && text[^1] == ' ' && IsWide(text[^2])) text.Length--;
        text.Append(afterSlot && !isSlot && next.Length > 1 && next[0] == ' ' && IsWide(next[1]) ? next.AsSpan(1) : next);
    }

    /// <summary>Chinese characters and full-width signs.</summary>
    private static bool IsWide(char character) => character >= '\u2E80';
}
