using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A category has one tree that answers, and at most one that is tried in its place; gates and trees out of use do not count.</summary>
internal sealed class HandledTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var trees in rules.Trees.Values.Where(tree => !tree.IsGate && tree.Disabled is null).GroupBy(tree => tree.IsOnTrial))
        {
            var handled = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var tree in trees)
                foreach (var category in tree.Handles)
                    if (!handled.TryAdd(category, tree.Id)) issues.Add(CheckIssues.HandledTwice(tree.At, category, handled[category]));
        }
    }
}
