using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What must be so for a gate to let a case pass.</summary>
internal sealed class GatePassing(RuleBase rules, ConditionDemands demands)
{
    private int _depth;

    /// <summary>One demand for each branch at its top, where there are such; else one for all.</summary>
    public IEnumerable<PathLink> Of(DecisionTree gate)
    {
        var place = new PathPlace(gate, Inherits: true, MayPass: true);
        if (gate.Root is not (AskNode or FirstNode)) return [new(Passes(gate.Root, place), gate.At) { IsGate = true }];
        var top = (DecidingNode)gate.Root;
        return First(top, place).Zip(top.Branches, (demand, branch) => new PathLink(demand, branch.At) { IsGate = true });
    }

    private Demand Passes(Node node, PathPlace place)
    {
        // Cycles are told of elsewhere; what is too deep to say is taken for passing.
        if (_depth > 40) return Demand.Always;
        _depth++;
        var passes = node switch
        {
            ConcludeNode => Demand.Never,
            GoNode go => place.Tree.Parts.TryGetValue(go.Target, out var part) ? Passes(part, place)
                : rules.Trees.TryGetValue(go.Target, out var tree) ? Passes(tree.Root, new PathPlace(tree, true, true)) : Demand.Always,
            AllNode all => ConditionDemands.All(all.Branches.Select(branch => Skips(branch, place with { Inherits = false }))),
            DecidingNode first => ConditionDemands.All(First(first, place)),
            _ => Demand.Always,
        };
        _depth--;
        return passes;
    }

    /// <summary>Branch by branch.</summary>
    private List<Demand> First(DecidingNode node, PathPlace place)
    {
        var demanded = new List<Demand>();
        var left = new List<Demand>();
        foreach (var branch in node.Branches)
        {
            var when = branch.When!;
            // Whoever passed by an earlier branch never comes to this one.
            demanded.Add(ConditionDemands.Any([Skips(branch, place), .. left]));
            var behind = Passes(branch.Node, place);
            if (behind is not Some { Parts.IsEmpty: true }) left.Add(ConditionDemands.All([demands.Of(when, Wanted.True), behind]));
        }
        return demanded;
    }

    /// <summary>The branch does not hold, or what lies behind it passes.</summary>
    private Demand Skips(Branch branch, PathPlace place)
    {
        var behind = Passes(branch.Node, place);
        if (branch.When is not { } when) return behind;
        var misses = demands.Of(when, Wanted.NotTrue);
        return behind is Some { Parts.IsEmpty: true } ? misses : ConditionDemands.Any([misses, behind]);
    }
}
