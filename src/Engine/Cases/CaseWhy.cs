using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Adds to what came out otherwise why it did: the branch that decided, and what was heard.</summary>
internal sealed class CaseWhy(RuleBase rules)
{
    private readonly Lazy<LostWay> _ways = new(() => new LostWay(rules));
    private readonly Lazy<HeardWords> _words = new(() => new HeardWords(rules));

    /// <summary>The way is told with the first difference that it explains, what was heard with the category or the first of all.</summary>
    public ImmutableArray<Issue> AddTo(CaseOutcome outcome)
    {
        if (outcome.Answer is not { } answer || outcome.Passed) return outcome.Issues;
        var issues = outcome.Issues.ToArray();
        Add(issues, CaseIssues.IsOfTheWay, _ways.Value.Of(outcome.Case, answer));
        if (outcome.Case.Text is not null) Add(issues, CaseIssues.IsOfHearing, _words.Value.Of(outcome.Case, answer));
        return [.. issues];
    }

    private static void Add(Issue[] issues, Predicate<Issue> belongs, IEnumerable<Bilingual> lines)
    {
        var first = Math.Max(0, Array.FindIndex(issues, belongs));
        issues[first] = lines.Aggregate(issues[first], (issue, line) => issue with
        {
            Message = new(issue.Message.Chinese + "\n  " + line.Chinese, issue.Message.English + "\n  " + line.English),
        });
    }
}
