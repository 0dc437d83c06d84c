using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Trees;

/// <summary>Trees as the interface shows them.</summary>
internal static class TreeMapping
{
    public static TreeSummary Summary(DecisionTree tree) => new(tree.Id, tree.Title, tree.Handles, tree.Status.ToString().ToLowerInvariant(), tree.IsGate,
        tree.Owner, tree.ReviewedBy, tree.EffectiveFrom, tree.Disabled?.Because);

    public static TreeAnswer Whole(DecisionTree tree) => new(Summary(tree), tree.SharesSource, Node(tree.Root),
        tree.Parts.OrderBy(part => part.Key, StringComparer.Ordinal).ToDictionary(part => part.Key, part => Node(part.Value)),
        Optional(tree.Otherwise), Optional(tree.Unknown));

    private static NodeAnswer? Optional(Node? node) => node is null ? null : Node(node);

    private static NodeAnswer Node(Node node)
    {
        var bare = new NodeAnswer(node.Path, node.At.Line, node.Because, null, null, null, null, null, null, null, null, null);
        if (node is DecidingNode deciding) bare = bare with { Otherwise = Optional(deciding.Otherwise), Unknown = Optional(deciding.Unknown) };
        return node switch
        {
            AskNode ask => bare with { Ask = ask.Fact, Branches = Branches(ask.Branches) },
            FirstNode first => bare with { First = Branches(first.Branches) },
            AllNode all => bare with { All = Branches(all.Branches), Explains = all.Explains },
            ConcludeNode conclude => bare with { Conclude = conclude.Causes },
            GoNode go => bare with { Go = go.Target },
            _ => bare,
        };
    }

    private static IReadOnlyList<BranchAnswer> Branches(ImmutableArray<Branch> branches) =>
        [.. branches.Select(branch => new BranchAnswer(branch.When?.Text, branch.Share, branch.Amount?.Text, Node(branch.Node)))];
}
