using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Beside one <c>ask</c>, every value should have a branch or a default, and no value two branches.</summary>
internal sealed class AskCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var zone = RuleZone.Of(rules);
        var trials = new FactTrials(new FigureSettings(rules.Regulations.Values), zone);
        foreach (var tree in rules.Trees.Values)
        {
            // What nobody has named below a member of all, or in a gate, simply adds nothing.
            var passing = tree.IsGate ? TreeWalk.Nodes(tree).ToHashSet() : TreeWalk.Nodes(tree).OfType<AllNode>().SelectMany(TreeWalk.Below).ToHashSet();
            foreach (var ask in TreeWalk.Nodes(tree).OfType<AskNode>())
            {
                if (!rules.Facts.TryGetValue(ask.Fact, out var fact) || ask.Branches.Any(branch => branch.When is null)) continue;
                if (trials.Run(fact, [.. ask.Branches.Select(branch => branch.When!)]) is not { } run) continue;
                if (ask.Otherwise is null) LeftOut(ask, fact, run, hasDefault: tree.Otherwise is not null || passing.Contains(ask), zone, issues);
                Overlaps(ask, fact, run, zone, issues);
            }
        }
    }

    private static void LeftOut(AskNode ask, FactDefinition fact, IReadOnlyList<FactTrial> run, bool hasDefault, TimeZoneInfo zone, ICollection<Issue> issues)
    {
        foreach (var setting in run.GroupBy(trial => trial.Setting))
        {
            var values = setting.Where(trial => !trial.IsBetweenCounts(fact, setting)).ToList();
            if (values.Find(trial => IsBetween(trial, values)) is { } gap)
            {
                issues.Add(CheckIssues.GapBetweenTests(ask.At, fact.Id, Display(gap.Value, fact, zone)));
                return;
            }
        }
        if (!hasDefault && run.FirstOrDefault(trial => !trial.Holds.Contains(true) && !trial.IsBetweenCounts(fact, run)) is { } left)
            issues.Add(CheckIssues.AskLeavesOut(ask.At, fact.Id, Display(left.Value, fact, zone)));
    }

    /// <summary>A number that no branch takes, with numbers on both sides that some branch takes.</summary>
    private static bool IsBetween(FactTrial trial, List<FactTrial> setting) =>
        !trial.Holds.Contains(true) && trial.Extent is { } extent
        && setting.Exists(other => other.Holds.Contains(true) && other.Extent < extent)
        && setting.Exists(other => other.Holds.Contains(true) && other.Extent > extent);

    private static void Overlaps(AskNode ask, FactDefinition fact, IReadOnlyList<FactTrial> run, TimeZoneInfo zone, ICollection<Issue> issues)
    {
        for (var later = 1; later < ask.Branches.Length; later++)
        {
            var own = run.Where(trial => trial.Holds[later]).ToList();
            var taken = own.Where(trial => trial.Holds.Take(later).Contains(true)).ToList();
            if (taken.Count == 0) continue;
            var earlier = ask.Branches[taken[0].Holds.TakeWhile(holds => !holds).Count()].At;
            issues.Add(taken.Count == own.Count && !fact.Many
                ? CheckIssues.BranchHidden(ask.Branches[later].At, earlier)
                : CheckIssues.TestsOverlap(ask.Branches[later].At, fact.Id, Display(taken[0].Value, fact, zone), earlier));
        }
    }

    private static string Display(Value? value, FactDefinition fact, TimeZoneInfo zone) =>
        value is null ? fact.NoneTitle ?? "none" : value is ChoiceValue choice ? choice.Key : value is BooleanValue ? ValueWriter.Notation(value) : ValueWriter.Display(value, fact, zone);
}
