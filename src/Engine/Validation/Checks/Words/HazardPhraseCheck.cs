using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A phrase is a signal of one hazard.</summary>
internal sealed class HazardPhraseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var hazards = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var hazard in rules.Hazards.Values)
            foreach (var phrase in hazard.Signals.SelectMany(signals => signals.Phrases))
                if (!hazards.TryAdd(phrase.Text, hazard.Id) && hazards[phrase.Text] != hazard.Id)
                    issues.Add(CheckIssues.PhraseOfTwoHazards(phrase.At, phrase.Text, hazards[phrase.Text], hazard.Id));
    }
}
