using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A reply can tell every cause: what was found, and what we do. A visit may leave both to shared blocks.</summary>
internal sealed class CauseSentenceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values.Where(cause => !cause.IsVisit))
        {
            if (cause.Found is null) issues.Add(CheckIssues.CauseWithoutSentence(cause.At, cause.Id, "found"));
            if (cause.WeDo is null) issues.Add(CheckIssues.CauseWithoutSentence(cause.At, cause.Id, "we-do"));
        }
    }
}
