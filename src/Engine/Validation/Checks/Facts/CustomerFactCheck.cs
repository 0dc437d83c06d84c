using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What the customer knows is either asked or heard.</summary>
internal sealed class CustomerFactCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values)
            if (fact.Sources.Contains(FactOrigin.Customer) && fact.Ask is null && fact.Heard.IsEmpty)
                issues.Add(CheckIssues.CustomerNeverTells(fact.At, fact.Id));
    }
}
