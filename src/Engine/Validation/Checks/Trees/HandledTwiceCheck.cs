using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A category has one tree; gates and trees out of use do not count.</summary>
internal sealed class HandledTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var handled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in rules.Trees.Values.Where(tree => !tree.IsGate && tree.Status != TreeStatus.Deprecated))
            foreach (var category in tree.Handles)
                if (!handled.TryAdd(category, tree.Id)) issues.Add(CheckIssues.HandledTwice(tree.At, category, handled[category]));
    }
}
