using System.Collections.Immutable;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Facts;

/// <summary>What was said of each fact of one case, by the fact's slot. Of most facts nothing is said.</summary>
internal sealed class SaidOfFacts
{
    private readonly Dictionary<int, List<Evidence>> _said;

    /// <summary>Of all facts told: one without its mark here was not told.</summary>
    private ulong _marks;

    public SaidOfFacts(SymbolTable symbols, FactSet facts)
    {
        _said = new(facts.Evidence.Length);
        foreach (var piece in facts.Evidence)
            if (symbols.TryFactSlot(piece.Fact, out var slot))
                Add(slot, piece);
    }

    /// <summary>The facts of which more than one thing was said: sources can differ on these alone. In order of their ids; null: none.</summary>
    public SortedSet<string>? ToldOften { get; private set; }

    /// <summary>Something was said of one of them.</summary>
    public bool HasAny(ImmutableArray<int> slots)
    {
        foreach (var slot in slots)
            if ((_marks & Mark(slot)) != 0 && _said.ContainsKey(slot))
                return true;
        return false;
    }

    /// <summary>In the order in which it was given.</summary>
    public IReadOnlyList<Evidence> Of(int slot) => _said.TryGetValue(slot, out var all) ? all : Array.Empty<Evidence>();

    private static ulong Mark(int slot) => 1UL << (slot & 63);

    private void Add(int slot, Evidence piece)
    {
        _marks |= Mark(slot);
        if (!_said.TryGetValue(slot, out var all))
        {
            _said[slot] = [piece];
            return;
        }
        all.Add(piece);
        (ToldOften ??= new(StringComparer.Ordinal)).Add(piece.Fact);
    }
}
