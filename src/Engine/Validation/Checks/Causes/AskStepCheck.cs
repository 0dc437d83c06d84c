using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A step that asks says how to find out what no question stands for.</summary>
internal sealed class AskStepCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var playbook in rules.Playbooks.Values)
            foreach (var step in playbook.Steps.Where(step => step is { Kind: StepKind.Ask, Text: null }))
            {
                var mute = step.Facts.Where(fact => rules.Facts.TryGetValue(fact, out var known) && known.Ask is null).ToArray();
                if (mute.Length > 0) issues.Add(CheckIssues.AskWithoutWords(step.At, playbook.Id, mute));
            }
    }
}
