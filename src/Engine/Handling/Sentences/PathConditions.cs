using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Which conditions are written on the ways to which cause, in any tree.</summary>
internal static class PathConditions
{
    /// <summary>Every pair; a condition stands before all causes behind its branch.</summary>
    public static IEnumerable<(string Cause, Formula When)> Of(RuleBase rules) =>
        from tree in rules.Trees.Values
        from node in new[] { tree.Root, tree.Otherwise, tree.Unknown }.Concat(tree.Parts.Values).OfType<Node>()
        from branch in Branches(node)
        where branch.When is not null
        from cause in ReachedCauses.From(branch.Node, tree, rules)
        select (cause, branch.When!);

    private static IEnumerable<Branch> Branches(Node node) => node is not DecidingNode deciding ? []
        : deciding.Branches.Concat(deciding.Branches.Select(b => b.Node).Append(deciding.Otherwise).Append(deciding.Unknown).OfType<Node>().SelectMany(Branches));
}
