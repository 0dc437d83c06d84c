using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>No way through trees is longer than can be walked.</summary>
internal sealed class WayLengthCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var units = new Dictionary<string, (Node At, List<(string Name, int Steps)> Ways)>(StringComparer.Ordinal);
        foreach (var tree in rules.Trees.Values)
        {
            // Defaults of the file may be gone to from any of its nodes.
            var shared = new[] { tree.Otherwise, tree.Unknown }.OfType<Node>().SelectMany(node => Ways(rules, tree, node, 1)).ToList();
            foreach (var (name, node) in tree.Parts.Select(part => ($"{tree.Id} {part.Key}", part.Value)).Append((tree.Id, tree.Root)))
                units[name] = (node, [.. Ways(rules, tree, node, 0), .. shared]);
        }
        var longest = new LongestWay(name => units[name].Ways);
        foreach (var tree in rules.Trees.Values)
            if (longest.From(tree.Id) > RuleLimits.Way)
            {
                issues.Add(PathIssues.WayTooLong(tree.Root.At, tree.Id, RuleLimits.Way));
                return;
            }
    }

    private static IEnumerable<(string Name, int Steps)> Ways(RuleBase rules, DecisionTree tree, Node node, int depth) => node is GoNode go
        ? tree.Parts.ContainsKey(go.Target) ? [($"{tree.Id} {go.Target}", depth + 1)] : rules.Trees.ContainsKey(go.Target) ? [(go.Target, depth + 1)] : []
        : TreeWalk.Children(node).SelectMany(child => Ways(rules, tree, child, depth + 1));
}
