using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Practice decides and is never cited.</summary>
internal sealed class BasisOnPracticeCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var entry in rules.Causes.Values.SelectMany(cause => cause.Basis))
            if (rules.Regulations.TryGetValue(entry.Regulation, out var regulation) && regulation.Kind == RegulationKind.Practice)
                issues.Add(CheckIssues.BasisOnPractice(entry.At, entry.Regulation));
    }
}
