using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>One published text is one file.</summary>
internal sealed class TextTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var same in rules.Regulations.Values.Where(regulation => regulation.DocumentNumber is not null).GroupBy(regulation => (regulation.DocumentNumber, regulation.Place)))
            foreach (var regulation in same.Skip(1))
                issues.Add(CheckIssues.TextTwice(regulation.At, regulation.DocumentNumber!, same.First().At));
    }
}
