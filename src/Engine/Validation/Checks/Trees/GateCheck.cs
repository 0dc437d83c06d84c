using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A gate asks systems, not people.</summary>
internal sealed class GateCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var gate in rules.Trees.Values.Where(tree => tree.IsGate))
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var branch in TreeWalk.Nodes(gate).OfType<DecidingNode>().SelectMany(node => node.Branches))
                foreach (var fact in branch.When is { } when ? FactSources.Of(rules, when) : [])
                    if (fact.Ask is not null && told.Add(fact.Id))
                        issues.Add(CheckIssues.GateAsksCustomer(branch.When!.At, fact.Id));
        }
    }
}
