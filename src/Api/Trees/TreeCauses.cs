using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Trees;

/// <summary>The causes a tree's own nodes conclude; those of trees it goes on to are theirs.</summary>
internal static class TreeCauses
{
    public static IEnumerable<string> Of(DecisionTree tree) =>
        new[] { tree.Root, tree.Otherwise, tree.Unknown }.Concat(tree.Parts.Values).SelectMany(Of);

    private static IEnumerable<string> Of(Node? node) => node switch
    {
        ConcludeNode leaf => leaf.Causes,
        DecidingNode decision => decision.Branches.Select(branch => branch.Node).Append(decision.Otherwise).Append(decision.Unknown).SelectMany(Of),
        _ => [],
    };
}
