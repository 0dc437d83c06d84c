using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Of several formulas the first that is known decides, No included. Two yes-or-no formulas over different facts read like "one or the other",
/// which they are not.
/// </summary>
internal sealed class FromListCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values.Where(fact => fact is { Type: FactType.Boolean, From.Length: > 1 }))
        {
            var facts = fact.From.Select(formula => ExpressionWalk.Facts(formula.Root).ToHashSet(StringComparer.Ordinal)).ToList();
            // A formula of the calendar or a constant is the last word; one whose facts an earlier formula looks at too stands in for that one.
            var next = Enumerable.Range(1, fact.From.Length - 1).Where(i => facts[i].Count > 0 && !facts[..i].Exists(facts[i].Overlaps)).Select(i => (int?)i).FirstOrDefault();
            if (next is { } second) issues.Add(CheckIssues.FromListAsOr(fact.At, fact.Id, fact.From[second - 1].Text, fact.From[second].Text));
        }
    }
}
