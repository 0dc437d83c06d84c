using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Runs the gates before a tree, then the tree.</summary>
internal sealed class TreeEvaluator(ConditionReader conditions, LiveReader live, NodeWalker walker)
{
    private readonly Dictionary<CompiledNode, WalkResult> _gates = new(ReferenceEqualityComparer.Instance);

    public TreeOutcome Evaluate(CompiledTree tree, ImmutableArray<CompiledTree> gates)
    {
        var walked = new List<string>();
        WalkResult? result = null;
        string? spoke = null;
        foreach (var gate in gates)
        {
            walked.Add(gate.Id);
            var passed = WalkGate(gate.GateRoot ?? gate.Root);
            if (passed.End == WalkEnd.Pass) continue;
            (result, spoke) = (passed, gate.Id);
            break;
        }
        if (result is null)
        {
            walked.Add(tree.Id);
            result = walker.Walk(tree.Root, null, byWhen: false, pastUnknown: false);
        }
        var (possible, open) = conditions.MetUnknown ? Possible(gates.Select(g => g.GateRoot ?? g.Root).Append(tree.Root)) : ([], []);
        ImmutableArray<FoundCause> found = [.. result.Found.Where(f => f.IsEntered)];
        return new()
        {
            Walked = [.. walked],
            Gate = spoke,
            Result = result,
            Found = found,
            Possible = possible,
            OpenFacts = open,
            Ranked = result.End switch
            {
                // What lies behind a gate that was passed is not excluded, but no guess at this tree's cause.
                WalkEnd.Need => Rank(spoke is null ? live.Read(tree.Root).Outcomes : possible, found),
                WalkEnd.Rank => CauseRanking.Rank(live.Read(result.RankAt!).Outcomes, live.Read(tree.Root).Outcomes, found),
                _ => [],
            },
        };
    }

    /// <summary>
    /// Runs the gates of a category without a tree. The first that does not pass speaks, if it found something; one that still waits for an answer
    /// leaves the category undetermined, as it would be without gates.
    /// </summary>
    public TreeOutcome EvaluateGates(ImmutableArray<CompiledTree> gates)
    {
        var spoke = gates.FirstOrDefault(gate => WalkGate(gate.GateRoot ?? gate.Root).End != WalkEnd.Pass);
        var result = spoke is null ? new WalkResult(WalkEnd.Pass) : WalkGate(spoke.GateRoot ?? spoke.Root);
        var (possible, open) = conditions.MetUnknown ? Possible(gates.Select(g => g.GateRoot ?? g.Root)) : ([], []);
        return new()
        {
            Walked = [.. gates.TakeWhile(gate => gate != spoke).Append(spoke).OfType<CompiledTree>().Select(gate => gate.Id)],
            Gate = spoke?.Id,
            Result = result,
            Found = [.. result.Found.Where(f => f.IsEntered)],
            Possible = possible,
            OpenFacts = open,
            Ranked = [],
        };
    }

    private static ImmutableArray<Ranking> Rank(ImmutableArray<Outcome> live, ImmutableArray<FoundCause> found) => CauseRanking.Rank(live, live.RemoveAll(o => o.IsPass), found);

    /// <summary>Several trees share their gates.</summary>
    private WalkResult WalkGate(CompiledNode root) =>
        _gates.TryGetValue(root, out var known) ? known : _gates[root] = walker.Walk(root, null, byWhen: false, pastUnknown: false);

    /// <summary>What lies behind a gate stays possible as long as the gate may still pass; it weighs what the gate lets through.</summary>
    private (ImmutableArray<Outcome> Outcomes, ImmutableArray<int> OpenFacts) Possible(IEnumerable<CompiledNode> roots)
    {
        var outcomes = new List<Outcome>();
        var facts = new List<int>();
        double? arriving = 1;
        foreach (var root in roots)
        {
            var node = live.Read(root);
            outcomes.AddRange(node.Outcomes.Where(o => !o.IsPass).Select(o => o with { Weight = o.Weight * arriving }));
            facts.AddRange(node.OpenFacts.Except(facts));
            if (node.Outcomes.FirstOrDefault(o => o.IsPass) is not { } pass) break;
            arriving *= node.Outcomes.Length == 1 ? 1 : pass.Weight;
        }
        return ([.. outcomes], [.. facts]);
    }
}
