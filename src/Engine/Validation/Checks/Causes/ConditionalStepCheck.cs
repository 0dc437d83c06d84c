using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A step that is done only in some cases says so to the engine, which else shows it as due.</summary>
internal sealed partial class ConditionalStepCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var playbook in rules.Playbooks.Values)
            foreach (var step in playbook.Steps)
                if (step is { Kind: StepKind.Do, When: null, Text: { } text } && If().Match(text.Wordings[0].Template.Text) is { Success: true } match)
                    issues.Add(CheckIssues.StepWithoutWhen(step.At, playbook.Id, match.Value));
    }

    /// <summary>"If …" at the beginning, or "those that cannot be …" before what is done.</summary>
    [GeneratedRegex("^(?:如果|如需|如有|如|若是|若|要是|万一|倘若)[^，。；]{1,16}|^(?![把给对向将])[^，。；、]{0,8}(?:不|没|未|坏了|需)[^，。；、]{0,8}的(?=[，派转再就由请按给找换上])", RegexOptions.CultureInvariant)]
    private static partial Regex If();
}
