using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What must never be overlooked is also tried with its source silent.</summary>
internal sealed class GravestWithoutDoubtCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var concluded = TreeWalk.Concluded(rules);
        var doubted = rules.Packs.Values.SelectMany(pack => pack.Cases).SelectMany(example => example.Expect.NotExcluded ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var cause in rules.Causes.Values.Where(cause => cause is { Severity: Severity.S1, IsVisit: false }))
            if (concluded.Contains(cause.Id) && !doubted.Contains(cause.Id)) issues.Add(CheckIssues.GravestWithoutDoubt(cause.At, cause.Id));
    }
}
