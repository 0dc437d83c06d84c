using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A category should have something to listen for.</summary>
internal sealed class SignalsCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var category in rules.Categories.Values)
            if (category.Signals.Strong.IsEmpty && category.Signals.Weak.IsEmpty && category.Id != "other")
                issues.Add(CheckIssues.CategoryWithoutSignals(category.At, category.Id));
    }
}
