using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>No fact is computed over more facts, each from the next, than can be reckoned.</summary>
internal sealed class ComputingLengthCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var sources = rules.Facts.Values.Where(fact => fact.IsComputed).ToDictionary(fact => fact.Id, fact => fact.From.SelectMany(formula => ExpressionWalk.Facts(formula.Root))
            .Distinct(StringComparer.Ordinal).Where(rules.Facts.ContainsKey).Select(id => (id, 1)).ToList(), StringComparer.Ordinal);
        var longest = new LongestWay(id => sources.TryGetValue(id, out var from) ? from : []);
        foreach (var fact in rules.Facts.Values)
            if (longest.From(fact.Id) > RuleLimits.Computing)
            {
                issues.Add(CheckIssues.ComputedTooFar(fact.At, fact.Id, RuleLimits.Computing));
                return;
            }
    }
}
