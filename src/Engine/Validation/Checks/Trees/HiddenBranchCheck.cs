using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>In <c>first</c>, a branch whose condition implies an earlier one never gets a turn.</summary>
internal sealed class HiddenBranchCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var subsumption = new Subsumption(rules, new FactTrials(new FigureSettings(rules.Regulations.Values), RuleZone.Of(rules)));
        foreach (var first in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<FirstNode>())
            for (var later = 1; later < first.Branches.Length; later++)
            {
                if (first.Branches[later].When is not { } narrow) continue;
                var hiding = first.Branches.Take(later).FirstOrDefault(earlier => earlier.When is { } wide && subsumption.Implies(narrow.Root, wide.Root));
                if (hiding is not null) issues.Add(CheckIssues.BranchHidden(first.Branches[later].At, hiding.At));
            }
    }
}
