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

    /// <summary>As messages name it: 手册.md:12.</summary>
    public string Place => $"{Path}:{Number}";

    public IReadOnlyList<SheetQuantity> Quantities => _quantities ??= SheetQuantityReader.Read(Text);

    /// <summary>24 小时以内, or a field of its own: ｜24h｜.</summary>
    public bool IsLimit(SheetQuantity one)
    {
        var before = Text.AsSpan(0, one.Start).TrimEnd();
        var after = Text.AsSpan(one.Start + one.Text.Length).TrimStart();
        return one.Side == NumberSide.Below || (before is [.., '｜' or '|'] && after is [] or ['｜' or '|', ..]);
    }

    public bool AreInOneSentence(SheetQuantity one, SheetQuantity other) =>
        Text.AsSpan(Math.Min(one.Start, other.Start), Math.Abs(one.Start - other.Start)).IndexOfAny(Ends) < 0;
}
