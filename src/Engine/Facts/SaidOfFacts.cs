using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Facts;

/// <summary>What was said of each fact of one case, by the fact's slot. Most facts are spoken of once, so a single piece stands for itself.</summary>
internal sealed class SaidOfFacts
{
    private readonly Evidence?[] _first;
    private Dictionary<int, List<Evidence>>? _several;

    public SaidOfFacts(SymbolTable symbols, FactSet facts)
    {
        _first = new Evidence?[symbols.FactCount];
        foreach (var piece in facts.Evidence)
            if (symbols.TryFactSlot(piece.Fact, out var slot))
                Add(slot, piece);
    }

    /// <summary>The facts of which more than one thing was said: sources can differ on these alone. In order of their ids; null: none.</summary>
    public SortedSet<string>? ToldOften { get; private set; }

    /// <summary>In the order in which it was given.</summary>
    public IReadOnlyList<Evidence> Of(int slot)
    {
        if (_first[slot] is not { } first) return [];
        if (_several is not null && _several.TryGetValue(slot, out var all)) return all;
        return [first];
    }

    private void Add(int slot, Evidence piece)
    {
        if (_first[slot] is not { } first)
        {
            _first[slot] = piece;
            return;
        }
        _several ??= [];
        if (_several.TryGetValue(slot, out var all)) all.Add(piece);
        else _several[slot] = [first, piece];
        (ToldOften ??= new(StringComparer.Ordinal)).Add(piece.Fact);
    }
}
