using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What a node comes to before any condition has been passed.</summary>
internal static class DefaultWay
{
    /// <summary>The causes concluded on entering a node, by way of <c>go</c> and of members without condition, but past no <c>when</c>.</summary>
    public static IEnumerable<Cause> Causes(RuleBase rules, DecisionTree tree, Node node) =>
        Ids(rules, tree, node, []).Distinct(StringComparer.Ordinal).Select(id => rules.Causes.GetValueOrDefault(id)).OfType<Cause>();

    private static IEnumerable<string> Ids(RuleBase rules, DecisionTree tree, Node node, HashSet<string> gone)
    {
        switch (node)
        {
            case ConcludeNode conclude: return conclude.Causes;
            case GoNode go when gone.Add($"{tree.Id} {go.Target}"):
                if (tree.Parts.TryGetValue(go.Target, out var part)) return Ids(rules, tree, part, gone);
                return rules.Trees.TryGetValue(go.Target, out var other) ? Ids(rules, other, other.Root, gone) : [];
            case AllNode all: return all.Branches.Where(branch => branch.When is null).SelectMany(branch => Ids(rules, tree, branch.Node, gone));
            default: return [];
        }
    }
}
