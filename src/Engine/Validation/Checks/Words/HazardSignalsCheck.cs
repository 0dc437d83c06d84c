using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Something raises every hazard: words, or facts.</summary>
internal sealed class HazardSignalsCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var hazard in rules.Hazards.Values)
            if (hazard.Signals.All(signals => signals.Phrases.IsEmpty && signals.When.IsEmpty)) issues.Add(CheckIssues.HazardNeverRaised(hazard.At, hazard.Id));
    }
}
