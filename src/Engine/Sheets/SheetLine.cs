using System.Buffers;

namespace DiagnosisEngine.Sheets;

/// <summary>A line of source material.</summary>
/// <param name="Path">Of the file.</param>
/// <param name="Number">From one.</param>
/// <param name="Text">As written.</param>
/// <param name="Owners">The ids under which it stands: its own entry's, else its section's; empty: it is common to all.</param>
internal sealed record SheetLine(string Path, int Number, string Text, IReadOnlyList<string> Owners)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；;｜|‖");

    private IReadOnlyList<SheetQuantity>? _quantities;

    public IReadOnlyList<SheetQuantity> Quantities => _quantities ??= SheetQuantityReader.Read(Text);

    public bool AreInOneSentence(SheetQuantity one, SheetQuantity other) =>
        Text.AsSpan(Math.Min(one.Start, other.Start), Math.Abs(one.Start - other.Start)).IndexOfAny(Ends) < 0;
}
