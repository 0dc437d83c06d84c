using DiagnosisEngine.Cases;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine;

/// <summary>What no reasoning proves a case may show: a branch that one takes is reached, whatever its conditions reckon.</summary>
internal static class ShownBranches
{
    private const string NotProven = "DE2260";

    /// <summary>The issues without those that a case beside the tree answers.</summary>
    public static async Task<IReadOnlyList<Issue>> LeaveOutAsync(DecisionEngine engine, IReadOnlyList<Issue> issues, CancellationToken cancellationToken)
    {
        var doubtful = issues.Where(issue => issue.Code == NotProven).Select(issue => issue.At).ToHashSet();
        if (doubtful.Count == 0) return issues;
        var branches = engine.Rules.Trees.Values.Where(TreeBranches.AreHeldToCases).SelectMany(tree => TreeBranches.Of(tree).Where(branch => doubtful.Contains(branch.At)).Select(branch => (Tree: tree.Id, branch.Key, branch.At)))
            .ToLookup(branch => branch.Tree, StringComparer.Ordinal);
        var shown = new HashSet<SourceSpan>();
        foreach (var one in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null && branches.Contains(one.Tree)))
        {
            if (branches[one.Tree].All(branch => shown.Contains(branch.At))) continue;
            var outcome = await engine.RunCaseAsync(one, cancellationToken).ConfigureAwait(false);
            if (!outcome.Passed) continue;
            var taken = outcome.Answer!.Diagnosis.Causes.SelectMany(cause => cause.Because).Where(step => step.Truth == StepTruth.True).Select(step => TreeBranches.Key(step.Tree, step.Node)).ToHashSet(StringComparer.Ordinal);
            shown.UnionWith(branches[one.Tree].Where(branch => taken.Contains(branch.Key)).Select(branch => branch.At));
        }
        return [.. issues.Where(issue => issue.Code != NotProven || !shown.Contains(issue.At))];
    }
}
