using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Something should use every fact.</summary>
internal sealed class UnusedFactCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var uses = new RuleUses(rules);
        foreach (var fact in rules.Facts.Values.Where(fact => !uses.Uses(fact.Id))) issues.Add(CheckIssues.FactNotUsed(fact.At, fact.Id));
    }
}
