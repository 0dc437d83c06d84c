using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Shares of one <c>ask</c> are parts of 100; where one branch has a share, all need one.</summary>
internal sealed class ShareCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var node in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().Where(node => node is not AllNode))
        {
            var with = node.Branches.Count(branch => branch.Share is not null);
            if (with == 0) continue;
            foreach (var branch in node.Branches.Where(branch => branch.Share is null)) issues.Add(CheckIssues.ShareMissing(branch.At));
            // Branches of first may hold together, so shares of more than 100 are no contradiction there; what stands last is then left none.
            if (node is AskNode ask && ask.Branches.Sum(branch => branch.Share ?? 0) is > 100 and var sum)
                issues.Add(CheckIssues.SharesOverHundred(ask.At, ask.Fact, sum));
        }
    }
}
