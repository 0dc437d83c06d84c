using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Some tree should conclude every cause.</summary>
internal sealed class UnconcludedCauseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var concluded = TreeWalk.Concluded(rules);
        foreach (var cause in rules.Causes.Values.Where(cause => !concluded.Contains(cause.Id))) issues.Add(CheckIssues.CauseNotConcluded(cause.At, cause.Id));
    }
}
