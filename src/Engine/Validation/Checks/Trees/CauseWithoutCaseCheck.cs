using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Some example should end in every cause that can be concluded.</summary>
internal sealed class CauseWithoutCaseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var shown = rules.Packs.Values.SelectMany(pack => pack.Cases).Select(example => example.Expect)
            .SelectMany(expect => (expect.Causes ?? []).Concat(expect.Rank ?? [])).ToHashSet(StringComparer.Ordinal);
        var concluded = TreeWalk.Concluded(rules);
        foreach (var cause in rules.Causes.Values.Where(cause => concluded.Contains(cause.Id) && !shown.Contains(cause.Id)))
            issues.Add(CheckIssues.CauseInNoCase(cause.At, cause.Id));
    }
}
