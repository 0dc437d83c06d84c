using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A stable tree should have taken effect.</summary>
internal sealed class StableTooSoonCheck(DateOnly today) : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Disabled is null && tree.Status == TreeStatus.Stable))
            if (tree.EffectiveFrom is { } from && from > today) issues.Add(CheckIssues.StableTooSoon(tree.At, tree.Id, from));
    }
}
