using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Goes through the nodes of a tree.</summary>
internal static class TreeWalk
{
    /// <summary>Every node of the file, parts and defaults included, each once.</summary>
    public static List<Node> Nodes(DecisionTree tree)
    {
        var nodes = new List<Node>();
        foreach (var start in new[] { tree.Root, tree.Otherwise, tree.Unknown }.OfType<Node>().Concat(tree.Parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)))
            Gather(start, nodes);
        return nodes;
    }

    /// <summary>The node and all below it in the file; a <c>go</c> is not followed.</summary>
    public static List<Node> Below(Node node)
    {
        var nodes = new List<Node>();
        Gather(node, nodes);
        return nodes;
    }

    public static IEnumerable<Node> Children(Node node) => node is DecidingNode deciding
        ? deciding.Branches.Select(branch => branch.Node).Concat(new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>())
        : [];

    /// <summary>Every cause that some leaf of some tree concludes.</summary>
    public static HashSet<string> Concluded(RuleBase rules) =>
        rules.Trees.Values.SelectMany(Nodes).OfType<ConcludeNode>().SelectMany(leaf => leaf.Causes).ToHashSet(StringComparer.Ordinal);

    private static void Gather(Node node, List<Node> nodes)
    {
        nodes.Add(node);
        foreach (var child in Children(node)) Gather(child, nodes);
    }
}
