using DiagnosisEngine.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Text in one width, case and script, with the way back to the original.</summary>
/// <param name="Original">UTF-16 as given.</param>
/// <param name="Text">Folded.</param>
/// <param name="Starts">For each folded character, where its original begins.</param>
/// <param name="Ends">For each folded character, one past where its original ends.</param>
/// <param name="Breaks">True before a character that stood behind a blank or an emoji.</param>
internal sealed record FoldedText(string Original, string Text, int[] Starts, int[] Ends, bool[] Breaks)
{
    public TextSpan SpanOf(int start, int end) => start == end ? new(Starts[start], 0) : new(Starts[start], Ends[end - 1] - Starts[start]);
}
