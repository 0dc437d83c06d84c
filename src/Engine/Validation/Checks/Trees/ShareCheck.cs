using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Shares of one node are parts of 100; where one branch has a share, all need one.</summary>
internal sealed class ShareCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var node in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().Where(node => node is not AllNode))
        {
            var with = node.Branches.Count(branch => branch.Share is not null);
            if (with == 0) continue;
            foreach (var branch in node.Branches.Where(branch => branch.Share is null)) issues.Add(CheckIssues.ShareMissing(branch.At));
            // Branches of first may hold together, but a share there is of those that arrive and go no earlier way, so the parts still make at most a whole.
            if (node.Branches.Sum(branch => branch.Share ?? 0) is > 100 and var sum)
                issues.Add(CheckIssues.SharesOverHundred(node.At, (node as AskNode)?.Fact, sum));
        }
    }
}
