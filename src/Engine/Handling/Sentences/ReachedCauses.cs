using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>What lies behind a node as it is written, parts and other trees that it goes on to among it.</summary>
internal static class ReachedCauses
{
    /// <summary>Ids of causes; one that is written twice comes twice.</summary>
    public static IEnumerable<string> From(Node node, DecisionTree tree, RuleBase rules) => From(node, tree, rules, []);

    private static IEnumerable<string> From(Node? node, DecisionTree tree, RuleBase rules, HashSet<Node> seen)
    {
        if (node is null || !seen.Add(node)) return [];
        return node switch
        {
            ConcludeNode leaf => leaf.Causes,
            DecidingNode deciding => deciding.Branches.Select(b => b.Node).Append(deciding.Otherwise).Append(deciding.Unknown)
                .SelectMany(next => From(next, tree, rules, seen)),
            GoNode go when tree.Parts.TryGetValue(go.Target, out var part) => From(part, tree, rules, seen),
            GoNode go when rules.Trees.TryGetValue(go.Target, out var other) =>
                new[] { other.Root, other.Otherwise, other.Unknown }.SelectMany(next => From(next, other, rules, seen)),
            _ => [],
        };
    }
}
