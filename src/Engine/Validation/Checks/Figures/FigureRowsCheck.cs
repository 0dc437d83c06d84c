using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The rows of a figure part the values of its fact: nothing between two rows is left out, and no value is in two.</summary>
internal sealed class FigureRowsCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var zone = rules.TimeZone;
        var trials = new FactTrials(new FigureSettings(rules.Regulations.Values), zone);
        foreach (var figure in PlacedFigure.All(rules).Select(placed => placed.Figure))
        {
            if (figure.Table is not { } table || !rules.Facts.TryGetValue(table.On, out var fact)) continue;
            if (trials.Run(fact, [.. table.Rows.Select(row => row.When)]) is not { } run) continue;
            foreach (var trial in run)
            {
                var held = Enumerable.Range(0, trial.Holds.Count).Where(i => trial.Holds[i]).ToList();
                if (held.Count < 2 || fact.Many) continue;
                issues.Add(CheckIssues.RowsOverlap(table.Rows[held[1]].When.At, figure.Name, fact.Id, Display(trial.Value, fact, zone), table.Rows[held[0]].When.At.Line));
                break;
            }
            if (Gap(fact, run) is { } gap) issues.Add(CheckIssues.RowsLeaveGap(figure.At, figure.Name, fact.Id, Display(gap.Value, fact, zone)));
        }
    }

    /// <summary>Below the lowest row and above the highest a figure may end.</summary>
    private static FactTrial? Gap(FactDefinition fact, IReadOnlyList<FactTrial> run)
    {
        var held = run.Where(trial => trial.Extent is not null && trial.Holds.Contains(true)).ToList();
        if (held.Count == 0) return null;
        var (least, most) = (held.Min(trial => trial.Extent), held.Max(trial => trial.Extent));
        return run.FirstOrDefault(trial => trial.Extent is { } extent && !trial.Holds.Contains(true) && extent > least && extent < most && !trial.IsBetweenCounts(fact, run));
    }

    private static string Display(Value? value, FactDefinition fact, TimeZoneInfo zone) =>
        value is null ? fact.NoneTitle ?? "none" : value is ChoiceValue choice ? choice.Key : ValueWriter.Display(value, fact, zone);
}
