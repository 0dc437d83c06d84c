using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A fact that waits for the customer's identity needs a pack that says how it is known.</summary>
internal sealed class IdentityCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var pack in rules.Packs.Values.Where(pack => pack.Identity is null))
            foreach (var fact in pack.Facts.Values.Where(fact => fact.Privacy == Privacy.Private || fact.ReadOnlyVerified))
                issues.Add(CheckIssues.PrivateWithoutIdentity(fact.At, fact.Id, pack.Id));
    }
}
