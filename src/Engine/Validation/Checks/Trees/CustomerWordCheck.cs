using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Our own fault is not concluded on what a customer says alone: on every condition of the way somebody else may be heard too.</summary>
internal sealed class CustomerWordCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Disabled is null))
        {
            var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
            var open = new Stack<Node>([tree.Root]);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node)) continue;
                if (node is GoNode go && tree.Parts.TryGetValue(go.Target, out var part)) open.Push(part);
                if (node is not DecidingNode deciding) continue;
                foreach (var branch in deciding.Branches.Where(branch => branch.When is null || IsWordAlone(rules, branch.When)))
                {
                    open.Push(branch.Node);
                    if (branch is not { When: { } when, Node: ConcludeNode leaf }) continue;
                    foreach (var cause in leaf.Causes.Select(id => rules.Causes.GetValueOrDefault(id)))
                        if (cause is { IsVisit: false, Liable: Liability.Operator }) issues.Add(CheckIssues.FaultOnACustomersWord(when.At, cause.Id));
                }
                foreach (var fallback in new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>()) open.Push(fallback);
            }
        }
    }

    private static bool IsWordAlone(RuleBase rules, Formula when)
    {
        var facts = FactSources.Of(rules, when).ToList();
        return facts.Count > 0 && facts.TrueForAll(fact => fact.Sources.All(source => source.Kind == OriginKind.Customer));
    }
}
