using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Lays a compiled tree out as tests of settled facts, each node once. Used for one tree.</summary>
internal sealed class SettledTreeCompiler(RulesInForce rules)
{
    private readonly List<Cell> _cells = [];
    private readonly List<Conclusion> _conclusions = [];
    private readonly List<SettledCondition> _conditions = [];
    private readonly List<SettledAll> _alls = [];
    private readonly Dictionary<string, Way> _ends = new(StringComparer.Ordinal);
    private readonly FormulaCompiler _formulas = new(rules.Frames.Symbols);
    private readonly FactCells _partition = new(rules);

    public SettledTree Compile(CompiledTree tree, ImmutableArray<CompiledTree> gates)
    {
        var start = new NodeLayout(this, End("", new Conclusion([]))).Lay(tree.Root, byWhen: false);
        foreach (var gate in gates.Reverse()) start = new NodeLayout(this, start).Lay(gate.GateRoot ?? gate.Root, byWhen: false);
        return new SettledTree(rules, tree.Id, start, [.. _cells], [.. _conclusions], [.. _conditions], [.. _alls]);
    }

    /// <summary>Causes, or undecided where a danger stands behind a default: a danger is entered only by a condition that holds.</summary>
    private Way End(CompiledLeaf leaf, bool byWhen) => byWhen || !leaf.Causes.Any(DangerMarks.IsDanger)
        ? End(string.Join(' ', leaf.Causes.Select(c => c.Id)), new Conclusion([.. leaf.Causes]))
        : End("?", default);

    private Way End(string key, Conclusion conclusion)
    {
        if (_ends.TryGetValue(key, out var known)) return known;
        _conclusions.Add(conclusion);
        return _ends[key] = new Way(Way.Conclusion, _conclusions.Count - 1);
    }

    private Way Missing(int slot)
    {
        var fact = rules.Frames.Symbols.Fact(slot).Id;
        return End($"?{fact}", new Conclusion(default, fact));
    }

    private Way Condition(CompiledFormula when, Way then, Way otherwise)
    {
        _conditions.Add(new(when, then, otherwise, End("?", default)));
        return new Way(Way.Condition, _conditions.Count - 1);
    }

    private Way Test(int slot, IReadOnlyList<(CompiledFormula When, Way Then)> branches, Way otherwise)
    {
        var at = _cells.Count;
        _cells.AddRange(_partition.Of(slot, branches, otherwise, Missing(slot), End("?", default)));
        return new Way(FactKey.Counts(rules.Frames.Symbols.Fact(slot)) ? ~slot : slot, at);
    }

    /// <summary>One tree or gate; where nothing matches in it, the walk goes on at <paramref name="pass"/>.</summary>
    private sealed class NodeLayout(SettledTreeCompiler to, Way pass)
    {
        private readonly Dictionary<CompiledNode, Way> _laid = new(ReferenceEqualityComparer.Instance);

        public Way Lay(CompiledNode node, bool byWhen)
        {
            if (node is CompiledLeaf leaf) return to.End(leaf, byWhen);
            if (_laid.TryGetValue(node, out var known)) return known;
            return _laid[node] = node is CompiledAll all ? Lay(all) : Lay((CompiledFirst)node);
        }

        private Way Lay(CompiledFirst node)
        {
            var way = Default(node);
            for (var end = node.Branches.Length; end > 0;)
            {
                var slot = to._partition.SlotOf(node.Branches[end - 1].When);
                var start = end - 1;
                while (slot >= 0 && start > 0 && to._partition.SlotOf(node.Branches[start - 1].When) == slot) start--;
                var run = node.Branches[start..end];
                way = slot >= 0
                    ? to.Test(slot, [.. run.Select(b => (b.When!, Lay(b.Node, byWhen: true)))], way)
                    : Decide(run[0].When, Lay(run[0].Node, byWhen: true), way);
                end = start;
            }
            return way;
        }

        private Way Lay(CompiledAll node)
        {
            var nothing = to.End("", new Conclusion([]));
            var members = new NodeLayout(to, nothing);
            to._alls.Add(new([.. node.Branches.Select(b => members.Decide(b.When, members.Lay(b.Node, byWhen: true), nothing))], Default(node)));
            return new Way(Way.All, to._alls.Count - 1);
        }

        private Way Default(CompiledDecision node) => node.WhenKnown is { } otherwise ? Lay(otherwise.Node, byWhen: false) : pass;

        private Way Decide(CompiledFormula? when, Way then, Way otherwise)
        {
            if (when is null) return then;
            if (to._partition.SlotOf(when) is >= 0 and var slot) return to.Test(slot, [(when, then)], otherwise);
            switch (when.Source.Root)
            {
                case NotExpression not: return Decide(Part(when, not.Operand), otherwise, then);
                case LogicalExpression logical:
                    var way = logical.IsAnd ? then : otherwise;
                    foreach (var operand in logical.Operands.Reverse())
                        way = logical.IsAnd ? Decide(Part(when, operand), way, otherwise) : Decide(Part(when, operand), then, way);
                    return way;
                default: return to.Condition(when, then, otherwise);
            }
        }

        private CompiledFormula Part(CompiledFormula of, Expression part) => to._formulas.Compile(of.Source with { Root = part });
    }
}
