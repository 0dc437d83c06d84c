namespace DiagnosisEngine.Sheets;

/// <summary>A line of source material.</summary>
/// <param name="Path">Of the file.</param>
/// <param name="Number">From one.</param>
/// <param name="Text">As written.</param>
/// <param name="Owners">The ids under which it stands: its own entry's, else its section's; empty: it is common to all.</param>
internal sealed record SheetLine(string Path, int Number, string Text, IReadOnlyList<string> Owners)
{
    private const string SentenceEnds = "。；;｜|‖";

    private IReadOnlyList<SheetQuantity>? _quantities;
    private int[]? _ends;

    public IReadOnlyList<SheetQuantity> Quantities => _quantities ??= SheetQuantityReader.Read(Text);

    public bool AreInOneSentence(SheetQuantity one, SheetQuantity other) => SentenceAt(one.Start) == SentenceAt(other.Start);

    private int SentenceAt(int position)
    {
        _ends ??= [.. Enumerable.Range(0, Text.Length).Where(at => SentenceEnds.Contains(Text[at], StringComparison.Ordinal))];
        // No quantity begins at an end.
        return ~Array.BinarySearch(_ends, position);
    }
}
