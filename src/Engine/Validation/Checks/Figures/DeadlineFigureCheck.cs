using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>A figure that serves as a deadline is a duration, and no mean.</summary>
internal sealed class DeadlineFigureCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var figures = PlacedFigure.All(rules).ToLookup(placed => placed.Figure.Name, placed => placed.Figure, StringComparer.Ordinal);
        foreach (var (deadline, at) in Deadlines(rules))
        {
            if (deadline.Figure is not { } name) continue;
            if (figures[name].Any(figure => figure.IsMean)) issues.Add(CheckIssues.MeanAsDeadline(at, name));
            if (figures[name].SelectMany(Values).Any(value => value is not DurationValue)) issues.Add(CheckIssues.DeadlineIsNoDuration(at, name));
        }
    }

    private static IEnumerable<(DeadlineRule Deadline, SourceSpan At)> Deadlines(RuleBase rules) =>
        rules.Causes.Values.SelectMany(cause => new[] { (cause.RespondWithin, cause.At), (cause.ResolveWithin, cause.At) })
            .Concat(rules.Playbooks.Values.SelectMany(playbook => playbook.Steps).Select(step => (step.Within, step.At)))
            .Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!, pair.At));

    private static IEnumerable<Value> Values(Figure figure) => figure.Value is { } single ? [single] : figure.Table?.Rows.Select(row => row.Value) ?? [];
}
