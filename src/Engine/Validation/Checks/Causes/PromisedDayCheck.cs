using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A sentence that promises a day in words keeps to the deadline of its cause, which may well end on another day.</summary>
internal sealed partial class PromisedDayCheck : IRuleCheck
{
    private const decimal Day = 24 * 60 * 60;

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var figures = PlacedFigure.All(rules).ToLookup(placed => placed.Figure.Name, placed => placed.Figure, StringComparer.Ordinal);
        foreach (var cause in rules.Causes.Values)
        {
            if ((cause.ResolveWithin ?? cause.RespondWithin) is not { } deadline || !Values(deadline, figures).Any(MayEndOnAnotherDay)) continue;
            foreach (var wording in cause.WeDo?.Wordings ?? [])
                if (Promise().Match(wording.Template.Text) is { Success: true } match)
                    issues.Add(CheckIssues.DayPromised(wording.Template.At, match.Value, deadline.Figure is { } name ? "$" + name : "", cause.ResolveWithin is null ? "respond" : "resolve"));
        }
    }

    private static IEnumerable<Value> Values(DeadlineRule deadline, ILookup<string, Figure> figures) => deadline.Duration is { } written ? [written]
        : figures[deadline.Figure!].SelectMany(figure => figure.Value is { } value ? [value] : figure.Table?.Rows.Select(row => row.Value) ?? []);

    private static bool MayEndOnAnotherDay(Value value) => value is DurationValue duration && (duration.Kind != DurationKind.Clock || duration.Extent.High is not < Day);

    [GeneratedRegex("当天|当日|今天|今日|今晚|次日|明天|第二天", RegexOptions.NonBacktracking)]
    private static partial Regex Promise();
}
