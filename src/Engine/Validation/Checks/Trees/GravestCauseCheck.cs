using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A cause of severity S1 that is no visit is entered only by a condition that holds, never by default.</summary>
internal sealed class GravestCauseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values)
        {
            var defaults = TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => new[] { node.Otherwise, node.Unknown })
                .Concat([tree.Otherwise, tree.Unknown]).OfType<Node>();
            foreach (var node in defaults)
                foreach (var cause in DefaultWay.Causes(rules, tree, node).Where(cause => cause is { Severity: Severity.S1, IsVisit: false }))
                    issues.Add(CheckIssues.GravestByDefault(node.At, cause.Id, tree.Id));
        }
    }
}
