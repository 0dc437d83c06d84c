using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Some category is in every group.</summary>
internal sealed class GroupCheck : IRuleCheck
{
    /// <summary>What no category hears goes there.</summary>
    private const string Rest = "other";

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var used = rules.Categories.Values.Select(category => category.Group).ToHashSet(StringComparer.Ordinal);
        foreach (var group in rules.Groups)
            if (group.Id != Rest && !used.Contains(group.Id)) issues.Add(CheckIssues.GroupWithoutCategory(group.At, group.Id));
    }
}
