using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>What no reasoning proves a case may show: a branch that one takes is reached, whatever its conditions reckon.</summary>
internal static class ShownBranches
{
    private const string NotProven = "DE2260";

    /// <summary>The issues without those that a case beside the tree answers.</summary>
    public static async Task<IReadOnlyList<Issue>> LeaveOutAsync(DecisionEngine engine, IReadOnlyList<Issue> issues, CancellationToken cancellationToken)
    {
        var doubtful = issues.Where(issue => issue.Code == NotProven).Select(issue => issue.At).ToHashSet();
        if (doubtful.Count == 0) return issues;
        var points = CasePoints.Of(engine.Rules).Where(point => point.Kind == CasePointKind.Branch && doubtful.Contains(point.At)).ToLookup(point => point.Family, StringComparer.Ordinal);
        var shown = new HashSet<SourceSpan>();
        foreach (var one in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null && points.Contains(one.Tree)))
        {
            if (points[one.Tree].All(point => shown.Contains(point.At))) continue;
            var outcome = await engine.RunCaseAsync(one, cancellationToken);
            if (!outcome.Passed) continue;
            var taken = outcome.Answer!.Diagnosis.Causes.SelectMany(cause => cause.Because).Where(step => step.Truth == StepTruth.True).Select(step => CasePoints.BranchKey(step.Tree, step.Node)).ToHashSet(StringComparer.Ordinal);
            shown.UnionWith(points[one.Tree].Where(point => taken.Contains(point.Key)).Select(point => point.At));
        }
        return [.. issues.Where(issue => issue.Code != NotProven || !shown.Contains(issue.At))];
    }
}
