using DiagnosisEngine.Cases;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>Everything in the rules that a case can reach.</summary>
internal static class CasePoints
{
    /// <summary>Of the trees that answer or are held to their cases, in written order.</summary>
    public static IEnumerable<CasePoint> Of(RuleBase rules)
    {
        foreach (var tree in rules.Trees.Values.Where(TreeBranches.AreHeldToCases))
        {
            foreach (var (key, at, text) in TreeBranches.Of(tree)) yield return new(CasePointKind.Branch, tree.Id, key, at, text);
            var folder = tree.At.Path[..(tree.At.Path.LastIndexOf('/') + 1)];
            foreach (var cause in rules.Causes.Values.Where(cause => cause.At.Path.StartsWith(folder, StringComparison.Ordinal)).OrderBy(cause => cause.At.Line))
                foreach (var point in PointsOf(cause, tree.Id))
                    yield return point;
        }
    }

    public static string BasisKey(Cause cause, BasisEntry entry) => $"{cause.Id} {entry.Regulation}/{entry.Article}";

    private static IEnumerable<CasePoint> PointsOf(Cause cause, string family)
    {
        yield return new(CasePointKind.Cause, family, cause.Id, cause.At, cause.Title);
        foreach (var wording in CauseWording.Of(cause)) yield return new(CasePointKind.Sentence, family, wording.Key, wording.Template.At, wording.Template.Text);
        foreach (var entry in cause.Basis) yield return new(CasePointKind.Basis, family, BasisKey(cause, entry), entry.At, $"{entry.Regulation}/{entry.Article}");
    }
}
