using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Something must lead to every tree in use: a category it handles, or a <c>go</c> of another tree.</summary>
internal sealed class UnansweringTreeCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var reached = rules.Trees.Values.SelectMany(tree => TreeWalk.Nodes(tree).OfType<GoNode>().Where(go => go.Target != tree.Id)).Select(go => go.Target)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var tree in rules.Trees.Values)
            if (!tree.IsGate && tree.Handles.IsEmpty && tree.Disabled is null && !reached.Contains(tree.Id))
                issues.Add(CheckIssues.TreeNeverAnswers(tree.At, tree.Id));
    }
}
