using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// A file's <c>unknown</c> stands before every node's own <c>otherwise</c>: where one thing cannot be read, nothing that <c>otherwise</c>
/// leads to is looked at any more. Told where that is more than a conclusion.
/// </summary>
internal sealed class FileUnknownCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values)
            if (tree.Unknown is { } unknown && Inheriting(tree).FirstOrDefault(node => node is { Unknown: null, Otherwise: GoNode or DecidingNode }) is { } cut)
                issues.Add(CheckIssues.FileUnknownCutsOff(unknown.At, cut.Otherwise!.At, (cut.Otherwise as GoNode)?.Target));
    }

    /// <summary>Nodes for which the file's defaults stand in; each part once, as if it were entered from the root.</summary>
    private static IEnumerable<DecidingNode> Inheriting(DecisionTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Node>([tree.Root]);
        while (open.TryPop(out var node))
        {
            if (node is GoNode go && seen.Add(go.Target) && tree.Parts.TryGetValue(go.Target, out var part)) open.Push(part);
            if (node is not DecidingNode deciding) continue;
            yield return deciding;
            // Below a member of all none of the file's defaults applies.
            var below = deciding is AllNode ? [] : deciding.Branches.Select(branch => branch.Node);
            foreach (var next in below.Concat(new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>()).Reverse()) open.Push(next);
        }
    }
}
