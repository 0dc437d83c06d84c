using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Where the branches take every answer, nobody is left over: their shares make up the whole hundred.</summary>
internal sealed class CoveringShareCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var node in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<AskNode>().Where(node => node.Covers && node.Branches.All(branch => branch.Share is not null)))
            if (node.Branches.Sum(branch => branch.Share ?? 0) is < 100 and var sum)
                issues.Add(CheckIssues.SharesBelowHundred(node.Branches[0].At, node.Fact, sum));
    }
}
