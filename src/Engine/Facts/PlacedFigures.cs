using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Facts;

/// <summary>The figures of one place and day, each looked up when a case first needs it. Many cases share them, on any thread: whoever looks finds the same.</summary>
internal sealed class PlacedFigures(FigureBook book, SymbolTable symbols, string? place, DateOnly day)
{
    private readonly PlacedFigure?[] _looked = new PlacedFigure?[symbols.FigureCount];

    public PlacedFigure Find(int slot) => _looked[slot] ??= Look(symbols.Figure(slot));

    private PlacedFigure Look(string name)
    {
        var found = book.Find(name, place, day);
        return new(found, found is null && place is null && book.ExistsSomewhere(name, day));
    }
}
