using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>An escalation says which groups it watches.</summary>
internal sealed class EscalationCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var playbook in rules.Playbooks.Values)
            if (playbook.When is { } when && playbook.Handles.IsEmpty) issues.Add(CheckIssues.EscalationWithoutHandles(when.At, playbook.Id));
    }
}
