using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Where only systems are read, their silence must not blame the operator or call something grave.</summary>
internal sealed class IgnoranceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Unknown is null))
            foreach (var node in TreeWalk.Nodes(tree).OfType<DecidingNode>().Where(node => node is (FirstNode or AllNode) and { Unknown: null }))
            {
                var facts = node.Branches.SelectMany(branch => branch.When is { } when ? FactSources.Of(rules, when) : []).ToList();
                if (facts.Count == 0 || !facts.TrueForAll(FactSources.IsOfSystemsAlone)) continue;
                if ((node.Otherwise ?? tree.Otherwise) is not { } otherwise) continue;
                if (DefaultWay.Causes(rules, tree, otherwise).FirstOrDefault(IsBlame) is { } cause)
                    issues.Add(CheckIssues.IgnoranceBlames(otherwise.At, cause.Id));
            }
    }

    private static bool IsBlame(Cause cause) => !cause.IsVisit && (cause.Liable == Liability.Operator || cause.Severity <= Severity.S2);
}
