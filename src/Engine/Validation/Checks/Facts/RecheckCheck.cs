using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A recheck is asked where two sources differ; a fact of one source has nothing to differ from.</summary>
internal sealed class RecheckCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values)
            if (fact is { Recheck: not null, Sources.Length: 1 }) issues.Add(CheckIssues.RecheckOfOneSource(fact.At, fact.Id, fact.Sources[0].ToString()));
    }
}
