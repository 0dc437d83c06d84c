using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>No way leads into a tree that is out of use, and none from a tree that answers into one on trial.</summary>
internal sealed class GoTargetCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Disabled is null))
            foreach (var go in TreeWalk.Nodes(tree).OfType<GoNode>().Where(go => !tree.Parts.ContainsKey(go.Target)))
            {
                if (!rules.Trees.TryGetValue(go.Target, out var target)) continue;
                if (target.Disabled is { } disabled) issues.Add(OverlayIssues.DisabledButReached(disabled.At, target.Id, tree.Id));
                else if (tree.IsInUse && target.IsOnTrial) issues.Add(CheckIssues.GoIntoTrial(go.At, target.Id, RuleWords.Of(target.Status)));
            }
    }
}
