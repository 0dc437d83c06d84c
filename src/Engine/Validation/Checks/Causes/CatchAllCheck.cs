using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What no condition leads to, what a file ends in where nothing else held, and whose side is not known, has not been found: it is a plan to go and look.</summary>
internal sealed class CatchAllCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in rules.Trees.Values)
        {
            Take(left, rules, tree, tree.Otherwise);
            Take(left, rules, tree, tree.Unknown);
            foreach (var branch in TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches).Where(branch => branch.When is not null)) Take(found, rules, tree, branch.Node);
        }
        foreach (var cause in rules.Causes.Values)
            if (cause is { IsVisit: false, Liable: Liability.Pending } && left.Contains(cause.Id) && !found.Contains(cause.Id)) issues.Add(CheckIssues.CatchAllAsCause(cause.At, cause.Id));
    }

    private static void Take(HashSet<string> causes, RuleBase rules, DecisionTree tree, Node? node)
    {
        if (node is not null) causes.UnionWith(DefaultWay.Causes(rules, tree, node).Select(cause => cause.Id));
    }
}
