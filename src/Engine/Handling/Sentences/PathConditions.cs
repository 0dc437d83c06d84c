using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Which conditions are written on the ways to which cause, in any tree.</summary>
internal static class PathConditions
{
    /// <summary>Every pair; a condition stands before all causes behind its branch.</summary>
    public static IEnumerable<(string Cause, Formula When)> Of(RuleBase rules)
    {
        // Many branches go on to the same part, and what lies behind it is the same for all.
        var behind = new Dictionary<(string Tree, string Target), string[]>();
        return
            from tree in rules.Trees.Values
            from node in new[] { tree.Root, tree.Otherwise, tree.Unknown }.Concat(tree.Parts.Values).OfType<Node>()
            from branch in Branches(node)
            where branch.When is not null
            from cause in Causes(branch.Node, tree)
            select (cause, branch.When!);

        IEnumerable<string> Causes(Node node, DecisionTree tree)
        {
            if (node is not GoNode go) return ReachedCauses.From(node, tree, rules);
            if (!behind.TryGetValue((tree.Id, go.Target), out var causes))
                behind[(tree.Id, go.Target)] = causes = [.. ReachedCauses.From(go, tree, rules).Distinct(StringComparer.Ordinal)];
            return causes;
        }
    }

    private static IEnumerable<Branch> Branches(Node node) => node is not DecidingNode deciding ? []
        : deciding.Branches.Concat(deciding.Branches.Select(b => b.Node).Append(deciding.Otherwise).Append(deciding.Unknown).OfType<Node>().SelectMany(Branches));
}
