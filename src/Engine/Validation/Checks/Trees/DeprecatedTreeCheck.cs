using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A deprecated tree still answers; somebody should be at work on what replaces it.</summary>
internal sealed class DeprecatedTreeCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.IsInUse && tree.Status == TreeStatus.Deprecated))
            issues.Add(CheckIssues.DeprecatedAnswers(tree.StatusAt, tree.Id));
    }
}
