using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>One published text is one file.</summary>
internal sealed class TextTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var same in rules.Regulations.Values.Where(regulation => regulation.DocumentNumber is not null).GroupBy(regulation => (regulation.DocumentNumber, regulation.Place)))
            // Told in each of them: which was there first, nobody knows here.
            foreach (var regulation in same)
                if (same.FirstOrDefault(other => other.Id != regulation.Id) is { } other)
                    issues.Add(CheckIssues.TextTwice(regulation.At, regulation.DocumentNumber!, other.At));
    }
}
