using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Somebody handles every cause, and knows how.</summary>
internal sealed class CauseHandlingCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values)
        {
            if (cause.Departments.IsEmpty) issues.Add(CheckIssues.CauseWithoutDepartment(cause.At, cause.Id));
            if (cause.Playbook is null) issues.Add(CheckIssues.CauseWithoutPlaybook(cause.At, cause.Id));
        }
    }
}
