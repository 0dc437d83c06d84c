using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>The branches of a tree, as cases take them.</summary>
internal static class TreeBranches
{
    /// <summary>Of trees that answer or are held to their cases.</summary>
    public static bool AreHeldToCases(DecisionTree tree) => tree.Disabled is null && tree.Status != TreeStatus.Draft;

    /// <summary>Names a branch among those of all trees.</summary>
    public static string Key(string tree, string path) => $"{tree} {path}";

    /// <summary>Every branch, <c>otherwise</c> and <c>unknown</c>, in written order: what it leads to, where it is written, and the words.</summary>
    public static IEnumerable<(string Key, SourceSpan At, string Text)> Of(DecisionTree tree)
    {
        return Below(tree.Root).Concat(tree.Parts.OrderBy(part => part.Value.At.Line).SelectMany(part => Below(part.Value)))
            .Concat(new[] { ("otherwise", tree.Otherwise), ("unknown", tree.Unknown) }.SelectMany(way => way.Item2 is null ? [] : Below(way.Item2).Prepend((Key(tree.Id, way.Item2.Path), way.Item2.At, way.Item1))));

        IEnumerable<(string, SourceSpan, string)> Below(Node? node)
        {
            if (node is not DecidingNode decision) yield break;
            foreach (var branch in decision.Branches)
            {
                yield return (Key(tree.Id, branch.Node.Path), branch.When?.At ?? branch.At, branch.When?.Text ?? "true");
                foreach (var place in Below(branch.Node)) yield return place;
            }
            foreach (var (word, way) in new[] { ("otherwise", decision.Otherwise), ("unknown", decision.Unknown) })
            {
                if (way is null) continue;
                yield return (Key(tree.Id, way.Path), way.At, word);
                foreach (var place in Below(way)) yield return place;
            }
        }
    }
}
