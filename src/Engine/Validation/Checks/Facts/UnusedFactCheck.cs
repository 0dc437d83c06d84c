using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Something should use every fact.</summary>
internal sealed class UnusedFactCheck(Lazy<RuleUses> uses) : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values.Where(fact => !uses.Value.Uses(fact.Id))) issues.Add(CheckIssues.FactNotUsed(fact.At, fact.Id));
    }
}
