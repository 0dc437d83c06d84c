using System.Collections.Immutable;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Facts;

/// <summary>What was said of each fact of one case, by the fact's slot. Of most facts nothing is said.</summary>
internal sealed class SaidOfFacts
{
    private const int UnknownFact = -1;

    private readonly ImmutableArray<Evidence> _pieces;

    /// <summary>Of which fact each piece tells.</summary>
    private readonly int[] _slots;

    /// <summary>Of all facts told: one without its mark here was not told.</summary>
    private readonly ulong _marks;

    public SaidOfFacts(SymbolTable symbols, FactSet facts)
    {
        _pieces = facts.Evidence;
        _slots = _pieces.IsEmpty ? [] : new int[_pieces.Length];
        for (var i = 0; i < _slots.Length; i++)
        {
            var told = _pieces[i].Fact;
            if (!symbols.TryFactSlot(told, out var slot)) slot = UnknownFact;
            else if (Has(slot, i)) (ToldOften ??= new(StringComparer.Ordinal)).Add(told);
            else _marks |= Mark(slot);
            _slots[i] = slot;
        }
    }

    /// <summary>The facts of which more than one thing was said: sources can differ on these alone. In order of their ids; null: none.</summary>
    public SortedSet<string>? ToldOften { get; }

    /// <summary>Something was said of it.</summary>
    public bool Has(int slot) => Has(slot, _slots.Length);

    /// <summary>Something was said of one of them.</summary>
    public bool HasAny(ImmutableArray<int> slots)
    {
        foreach (var slot in slots)
            if (Has(slot))
                return true;
        return false;
    }

    /// <summary>In the order in which it was given.</summary>
    public ReadOnlySpan<Evidence> Of(int slot)
    {
        if (!Has(slot)) return [];
        if (ToldOften is null) return _pieces.AsSpan(Array.IndexOf(_slots, slot), 1);
        var all = new List<Evidence>();
        for (var i = 0; i < _slots.Length; i++)
            if (_slots[i] == slot)
                all.Add(_pieces[i]);
        return all.ToArray();
    }

    private static ulong Mark(int slot) => 1UL << (slot & 63);

    private bool Has(int slot, int before) => (_marks & Mark(slot)) != 0 && _slots.AsSpan(0, before).Contains(slot);
}
