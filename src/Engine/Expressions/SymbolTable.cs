using System.Collections.Frozen;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Numbers every fact and figure of a rule base, so that formulas reach them by index.</summary>
internal sealed class SymbolTable
{
    private readonly FrozenDictionary<string, int> _facts;
    private readonly FrozenDictionary<string, int> _figures;
    private readonly FactDefinition[] _definitions;
    private readonly string[] _figureNames;

    public SymbolTable(IEnumerable<FactDefinition> facts, IEnumerable<string> figures)
    {
        _definitions = [.. facts];
        _figureNames = [.. figures.Distinct(StringComparer.Ordinal)];
        _facts = Number(_definitions.Select(d => d.Id));
        _figures = Number(_figureNames);
    }

    public int FactCount => _definitions.Length;

    public int FigureCount => _figureNames.Length;

    public int FactSlot(string id) => _facts[id];

    public bool TryFactSlot(string id, out int slot) => _facts.TryGetValue(id, out slot);

    public int FigureSlot(string name) => _figures[name];

    public bool TryFigureSlot(string name, out int slot) => _figures.TryGetValue(name, out slot);

    public FactDefinition Fact(int slot) => _definitions[slot];

    public string Figure(int slot) => _figureNames[slot];

    private static FrozenDictionary<string, int> Number(IEnumerable<string> names) =>
        names.Select((name, slot) => (name, slot)).ToFrozenDictionary(p => p.name, p => p.slot, StringComparer.Ordinal);
}
