using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Sheets;

/// <summary>Holds the rules of one folder against the source material they were written from.</summary>
internal static class SheetChecks
{
    /// <param name="rules">All rules.</param>
    /// <param name="folder">The first segment of the paths of the folder that was written from the material.</param>
    /// <param name="files">The material.</param>
    public static IReadOnlyList<Issue> Check(RuleBase rules, string folder, IEnumerable<SourceText> files)
    {
        var (sheet, issues) = (new Sheet(files), new List<Issue>());
        bool IsOurs(SourceSpan at) => at.Path.StartsWith(folder + "/", StringComparison.Ordinal);
        var instruments = rules.Regulations.Values.Where(regulation => IsOurs(regulation.At)).ToList();
        new InstrumentCheck(sheet, issues).Check(instruments);
        var unnamed = issues.Where(issue => issue.Code == "DE2905").Select(issue => issue.At.Path).ToHashSet(StringComparer.Ordinal);
        // What is not named at all is told of once.
        var causes = rules.Causes.Values.Where(cause => IsOurs(cause.At)).ToList();
        new NumberCheck(causes, sheet, StatedNumbers.Of(rules, at => IsOurs(at) && !unnamed.Contains(at.Path)), issues).Check();
        LiabilityCheck.Check(causes, sheet, issues);
        foreach (var tree in rules.Trees.Values.Where(tree => IsOurs(tree.At))) new OrderCheck(rules, sheet, issues).Check(tree);
        return IssueWriter.Sort(issues);
    }
}
