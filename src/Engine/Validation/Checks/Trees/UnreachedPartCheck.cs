using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Some node must lead to every part.</summary>
internal sealed class UnreachedPartCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values)
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<Node>(new[] { tree.Root, tree.Otherwise, tree.Unknown }.OfType<Node>());
            while (open.TryPop(out var node))
                foreach (var go in TreeWalk.Below(node).OfType<GoNode>())
                    if (tree.Parts.TryGetValue(go.Target, out var part) && reached.Add(go.Target)) open.Push(part);
            foreach (var (name, part) in tree.Parts.Where(pair => !reached.Contains(pair.Key))) issues.Add(CheckIssues.PartNotReached(part.At, name));
        }
    }
}
