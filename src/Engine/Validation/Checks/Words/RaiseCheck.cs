using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What raises a category to S1 raises a hazard too, else nobody reads the words that protect.</summary>
internal sealed class RaiseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var watched = rules.Hazards.Values.SelectMany(hazard => hazard.Signals).SelectMany(signals => signals.When).SelectMany(when => ExpressionWalk.Facts(when.Root)).ToHashSet(StringComparer.Ordinal);
        foreach (var category in rules.Categories.Values)
            if (category.Raise is { Severity: Severity.S1 } raise && !ExpressionWalk.Facts(raise.When.Root).Any(watched.Contains))
                issues.Add(CheckIssues.RaisedWithoutHazard(raise.When.At, category.Id));
    }
}
