using System.Collections.Immutable;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>All trees of a rule base, compiled. Immutable, safe to share between threads.</summary>
internal sealed class DecisionProgram
{
    private readonly Dictionary<string, CompiledTree> _trees;
    private readonly ImmutableArray<CompiledTree> _gates;
    private readonly Dictionary<string, ImmutableArray<CompiledTree>> _gatesBefore;
    private readonly RuleBase _rules;

    public DecisionProgram(KnowledgeFrames frames, IEnumerable<CompiledTree> trees)
    {
        Frames = frames;
        _rules = frames.Rules;
        _trees = trees.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _gates =
        [
            .. from pack in InOrderOfUse()
               from family in pack.Gates
               let id = family.Contains('/') ? family : $"{pack.Id}/{family}"
               where _trees.ContainsKey(id)
               select _trees[id],
        ];
        _gatesBefore = _trees.Values.ToDictionary(tree => tree.Id, GatesNaming, StringComparer.Ordinal);
    }

    public KnowledgeFrames Frames { get; }

    public RuleBase Rules => _rules;

    public IEnumerable<CompiledTree> Trees => _trees.Values;

    public CompiledTree Tree(string id) => _trees[id];

    /// <summary>Some gate precedes the tree on some day.</summary>
    public bool HasGates(CompiledTree tree) => !_gatesBefore[tree.Id].IsEmpty;

    /// <summary>The gates that precede a tree: those that name one of its categories, or the group of one. In the packs' order.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="day">Gates count from their first day on.</param>
    /// <param name="onTrial">Gates on trial precede it too.</param>
    public ImmutableArray<CompiledTree> GatesBefore(CompiledTree tree, DateOnly day, bool onTrial = false)
    {
        var gates = _gatesBefore[tree.Id];
        foreach (var gate in gates)
            if (!Counts(gate.Source, day, onTrial))
                gates = gates.Remove(gate);
        return gates;
    }

    /// <summary>The gates that speak of a category without a tree: those that name it or its group. In the packs' order.</summary>
    public ImmutableArray<CompiledTree> GatesOf(Category category, DateOnly day, bool onTrial = false) =>
        _gates.RemoveAll(gate => !Counts(gate.Source, day, onTrial) || !gate.Source.Handles.Any(handled => handled == category.Id || handled == category.Group));

    private ImmutableArray<CompiledTree> GatesNaming(CompiledTree tree)
    {
        var handled = tree.Source.Handles.ToHashSet(StringComparer.Ordinal);
        foreach (var category in tree.Source.Handles)
            if (_rules.Categories.TryGetValue(category, out var known))
                handled.Add(known.Group);
        return _gates.RemoveAll(gate => gate.Id == tree.Id || !gate.Source.Handles.Any(handled.Contains));
    }

    private static bool Counts(DecisionTree gate, DateOnly day, bool onTrial) => (gate.IsInUse || (onTrial && gate.IsOnTrial)) && gate.IsEffective(day);

    /// <summary>A pack's gates come after those of the packs it uses.</summary>
    private List<RulePack> InOrderOfUse()
    {
        var ordered = new List<RulePack>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in _rules.Packs.Keys) Visit(id);
        return ordered;

        void Visit(string id)
        {
            if (!seen.Add(id) || !_rules.Packs.TryGetValue(id, out var pack)) return;
            foreach (var used in pack.Uses) Visit(used);
            ordered.Add(pack);
        }
    }
}
