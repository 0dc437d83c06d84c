using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>Everything in the rules that a case can reach.</summary>
internal static class CasePoints
{
    /// <summary>Of the trees that answer or are held to their cases, in written order.</summary>
    public static IEnumerable<CasePoint> Of(RuleBase rules)
    {
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Disabled is null && tree.Status != TreeStatus.Draft))
        {
            foreach (var branch in BranchesOf(tree)) yield return branch;
            var folder = tree.At.Path[..(tree.At.Path.LastIndexOf('/') + 1)];
            foreach (var cause in rules.Causes.Values.Where(cause => cause.At.Path.StartsWith(folder, StringComparison.Ordinal)).OrderBy(cause => cause.At.Line))
                foreach (var point in PointsOf(cause, tree.Id))
                    yield return point;
        }
    }

    public static string BranchKey(string tree, string path) => $"{tree} {path}";

    public static string BasisKey(Cause cause, BasisEntry entry) => $"{cause.Id} {entry.Regulation}/{entry.Article}";

    private static IEnumerable<CasePoint> BranchesOf(DecisionTree tree)
    {
        CasePoint Point(Node node, Text.SourceSpan at, string text) => new(CasePointKind.Branch, tree.Id, BranchKey(tree.Id, node.Path), at, text);
        IEnumerable<CasePoint> Below(Node? node)
        {
            if (node is not DecidingNode decision) yield break;
            foreach (var branch in decision.Branches)
            {
                yield return Point(branch.Node, branch.When?.At ?? branch.At, branch.When?.Text ?? "true");
                foreach (var point in Below(branch.Node)) yield return point;
            }
            foreach (var (word, way) in new[] { ("otherwise", decision.Otherwise), ("unknown", decision.Unknown) })
            {
                if (way is null) continue;
                yield return Point(way, way.At, word);
                foreach (var point in Below(way)) yield return point;
            }
        }
        return Below(tree.Root).Concat(tree.Parts.OrderBy(part => part.Value.At.Line).SelectMany(part => Below(part.Value)))
            .Concat(new[] { ("otherwise", tree.Otherwise), ("unknown", tree.Unknown) }.SelectMany(way => way.Item2 is null ? [] : Below(way.Item2).Prepend(Point(way.Item2, way.Item2.At, way.Item1))));
    }

    private static IEnumerable<CasePoint> PointsOf(Cause cause, string family)
    {
        yield return new(CasePointKind.Cause, family, cause.Id, cause.At, cause.Title);
        foreach (var wording in CauseWording.Of(cause)) yield return new(CasePointKind.Sentence, family, wording.Key, wording.Template.At, wording.Template.Text);
        foreach (var entry in cause.Basis) yield return new(CasePointKind.Basis, family, BasisKey(cause, entry), entry.At, $"{entry.Regulation}/{entry.Article}");
    }
}
