using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Says what was found on the paths of a tree.</summary>
internal sealed class PathReport(PathFindings findings, TimeZoneInfo zone)
{
    public void Write(DecisionTree tree, ICollection<Issue> issues)
    {
        var unfinished = findings.Unfinished.Contains(tree.Id);
        if (unfinished) issues.Add(PathIssues.TooMuchWork(tree.At));
        foreach (var node in TreeWalk.Nodes(tree).OfType<DecidingNode>())
        {
            if (findings.Gaps.TryGetValue(node, out var gap)) issues.Add(gap.IsBetween
                ? CheckIssues.GapBetweenTests(node.At, gap.Fact.Id, Display(gap.Value, gap.Fact))
                : CheckIssues.AskLeavesOut(node.At, gap.Fact.Id, Display(gap.Value, gap.Fact)));
            if (findings.Falls.TryGetValue(node, out var facts))
                issues.Add(PathIssues.NothingFollows(node.At, string.Join(", ", facts.Select(pair => $"{pair.Fact.Id} = {Display(pair.Value, pair.Fact)}"))));
            foreach (var branch in node.Branches)
            {
                if (branch.When is not { } when || findings.Find(branch) is not { IsBehindSure: false } claim) continue;
                if (unfinished) continue;
                Write(branch, when, node, claim, issues);
                if (claim is { IsPossible: true, IsProven: false }) issues.Add(PathIssues.NotProven(when.At));
            }
            if (unfinished) continue;
            foreach (var (word, fallback) in new[] { ("otherwise", node.Otherwise), ("unknown", node.Unknown) })
                if (fallback is not null && findings.Find(fallback) is { IsPossible: false, IsBehindSure: false })
                    issues.Add(PathIssues.DefaultNeverUsed(fallback.At, word));
        }
    }

    private void Write(Branch branch, Formula when, DecidingNode node, PathClaim claim, ICollection<Issue> issues)
    {
        if (!claim.IsPossible)
        {
            // A comparison that the range of its fact decides was told of when it was read.
            // So was a figure that is in force nowhere.
            if (claim.Reason?.Kind == PathReasonKind.Itself && (ExpressionWalk.Figures(when.Root).Any() || issues.Any(issue => issue.Code == "DE2141" && issue.At.Path == when.At.Path && issue.At.Line == when.At.Line))) return;
            issues.Add(claim.Reason switch
            {
                { Kind: PathReasonKind.Sibling, At: { } earlier } => CheckIssues.BranchHidden(branch.At, earlier),
                { Kind: PathReasonKind.Itself } => PathIssues.Contradiction(when.At),
                { Kind: PathReasonKind.Gate, At: { } gate } => PathIssues.TakenByGate(when.At, gate),
                var reason => PathIssues.NeverHere(when.At, reason?.At),
            });
        }
        else if (!claim.MayMiss && ReferenceEquals(branch, node.Branches[0])) issues.Add(PathIssues.AlwaysHere(when.At, claim.Reason?.At));
        else if (claim.Repeats is { } next) issues.Add(PathIssues.RowNotNeeded(branch.At, next));
        else if (node is AskNode ask && claim.Overlap is { } overlap)
            issues.Add(CheckIssues.TestsOverlap(branch.At, ask.Fact, overlap.Value is { } value ? Display(value) : "none", overlap.Earlier));
    }

    private string Display(Value? value, FactDefinition fact) => value is null ? fact.NoneTitle ?? "none" : value is ChoiceValue or BooleanValue ? Display(value) : ValueWriter.Display(value, fact, zone);

    private string Display(Value value) => value is ChoiceValue choice ? choice.Key : value is BooleanValue ? ValueWriter.Notation(value) : ValueWriter.Display(value, null, zone);
}
