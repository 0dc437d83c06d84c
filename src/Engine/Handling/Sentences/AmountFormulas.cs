using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Which formulas may give the amount of which cause.</summary>
internal static class AmountFormulas
{
    /// <summary>Every pair; a cause behind a branch has that branch's amount.</summary>
    public static IEnumerable<(string Cause, Formula Amount)> Of(RuleBase rules) => rules.Trees.Values.SelectMany(tree =>
        new[] { tree.Root, tree.Otherwise, tree.Unknown }.Concat(tree.Parts.Values).OfType<Node>().SelectMany(node => Of(node, rules, tree)));

    private static IEnumerable<(string Cause, Formula Amount)> Of(Node node, RuleBase rules, DecisionTree tree)
    {
        if (node is not DecidingNode deciding) yield break;
        foreach (var branch in deciding.Branches)
        {
            if (branch.Amount is { } amount)
                foreach (var cause in ReachedCauses.From(branch.Node, tree, rules))
                    yield return (cause, amount);
            foreach (var pair in Of(branch.Node, rules, tree)) yield return pair;
        }
        foreach (var pair in new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>().SelectMany(next => Of(next, rules, tree))) yield return pair;
    }
}
