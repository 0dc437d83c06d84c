using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Compares an answer with what a case expects.</summary>
internal sealed class ExpectationCheck(RuleCase one, Answer answer)
{
    private static readonly char[] Separators = [',', ' ', '，'];

    private readonly CaseExpectation _expect = one.Expect;
    private readonly Bilingual? _script = ScriptAlone(one, answer);
    private readonly List<Issue> _issues = [];

    /// <param name="one">What is expected.</param>
    /// <param name="complaint">The request that the case made.</param>
    /// <param name="answer">What came out.</param>
    /// <param name="rules">The rules it came from.</param>
    public static ImmutableArray<Issue> Compare(RuleCase one, Complaint complaint, Answer answer, RuleBase rules)
    {
        var check = new ExpectationCheck(one, answer);
        check.Diagnosis();
        check.Plan(rules.TimeZone, SeverityWords.Of(complaint, answer, rules));
        check.Reply();
        return [.. check._issues];
    }

    private void Diagnosis()
    {
        var diagnosis = answer.Diagnosis;
        string[] causes = [.. diagnosis.Causes.Select(c => c.Cause.Id)];
        Status();
        Same("category", _expect.Category, answer.Hearing.Categories is [var first, ..] ? first.Category.Id : "other", CaseIssues.Category);
        SameSet("hazards", _expect.Hazards, answer.Hazards.Select(h => h.Hazard.Id), CaseIssues.Hazards);
        Same("gate", _expect.Gate, diagnosis.Gate ?? "none", Causes("gate"));
        SameSet("causes", _expect.Causes, causes, Causes("causes"));
        if (_expect.Rank is { } rank) Same("rank", List(rank), List(causes), Causes("rank"));
        Same("question", _expect.Question, answer.Questions is [var next, ..] ? next.Fact.Id : "none", (at, name, wanted, found) => CaseIssues.Question(at, name, wanted, found, _script));
        Among("not-excluded", _expect.NotExcluded, [.. diagnosis.NotExcluded.Select(c => c.Id)],
            (at, name, wanted, found) => CaseIssues.NotExcluded(at, name, wanted, found, diagnosis.Status == DiagnosisStatus.NeedsFacts));
        foreach (var (cause, amount) in _expect.Amounts ?? ImmutableSortedDictionary<string, Value?>.Empty)
            Same($"amounts/{cause}", Text(amount), diagnosis.Causes.FirstOrDefault(c => c.Cause.Id == cause) is { } found ? Text(Rounded(found.Amount, amount)) : "absent",
                (at, name, wanted, came) => CaseIssues.Amount(at, name, cause, wanted, came));
    }

    private void Status()
    {
        var found = StatusWord.Of(answer.Diagnosis.Status);
        if (_expect.Status != "concluded" || found == _expect.Status || answer.Diagnosis.Guard is not { } guard)
        {
            Same("status", _expect.Status, found, CaseIssues.Status);
            return;
        }
        string[] open = [.. (answer.Explanation?.WhyNot ?? []).Where(why => why.Cause.Id == guard.Id).SelectMany(why => why.Step?.Facts ?? [])
            .Where(fact => fact.Value is null).Select(fact => fact.Fact).Distinct()];
        _issues.Add(CaseIssues.DangerNotExcluded(At("status"), one.Name, found, guard.Id, open));
    }

    private void Plan(TimeZoneInfo zone, Bilingual? raisedBy)
    {
        var plan = answer.Plan;
        foreach (var (name, wanted) in _expect.Plan ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            var what = "plan/" + name;
            switch (name)
            {
                case "department": Same(what, wanted, plan.Departments is [var lead, ..] ? lead : "none", Planned(what)); break;
                case "severity": Same(what, wanted, plan.Severity.ToString(), (at, case_, expected, found) => CaseIssues.Plan(at, case_, what, expected, found, raisedBy)); break;
                case "respond-by": SameTime(what, wanted, plan.RespondBy, zone); break;
                case "resolve-by": SameTime(what, wanted, plan.ResolveBy, zone); break;
                default: SameSet(what, [.. wanted.Split(Separators, StringSplitOptions.RemoveEmptyEntries)], plan.Escalations.Select(e => e.Playbook), Planned(what)); break;
            }
        }
    }

    private void Reply()
    {
        var reply = answer.Reply;
        foreach (var words in _expect.ReplySays ?? [])
            if (!reply.Text.Contains(words, StringComparison.Ordinal)) _issues.Add(CaseIssues.ReplyLacks(At("reply/says/" + words), one.Name, words, reply.Text, _script));
        foreach (var words in _expect.ReplyNeverSays ?? [])
            if (reply.Text.Contains(words, StringComparison.Ordinal)) _issues.Add(CaseIssues.ReplyHas(At("reply/never-says/" + words), one.Name, words, reply.Text));
        SameSet("reply/cites", _expect.ReplyCites, reply.Citations.Where(c => c.Stated).Select(c => $"{c.Regulation}/{c.Article}"),
            (at, name, wanted, found) => CaseIssues.Cites(at, name, wanted, found, CitationWords.WhyNot(_expect.ReplyCites ?? [], reply)));
        Among("reply/gaps", _expect.ReplyGaps, [.. reply.Gaps.SelectMany(g => new[] { g.What, g.Why, $"{g.What} {g.Why}" })], CaseIssues.ReplyGap);
    }

    /// <summary>A danger whose script was not read out yet holds back everything else that would be said and asked.</summary>
    private static Bilingual? ScriptAlone(RuleCase one, Answer answer)
    {
        if (answer.Acknowledge.IsEmpty) return null;
        var (heard, all) = (string.Join(", ", answer.Acknowledge), string.Join(", ", one.Acknowledged.Union(answer.Acknowledge)));
        return new($"听到险情 {heard}，答复里只有它的话术，别的先不问；案例里写 acknowledged: [{all}]，就是读过话术以后的答复",
            $"hazard {heard} is heard: its script stands alone and nothing is asked; write acknowledged: [{all}] in the case for the reply after it was read out");
    }

    private Func<SourceSpan, string, string, string, Issue> Causes(string what) => (at, name, wanted, found) => CaseIssues.Causes(at, name, what, wanted, found, _script);

    private static Func<SourceSpan, string, string, string, Issue> Planned(string what) => (at, name, wanted, found) => CaseIssues.Plan(at, name, what, wanted, found);

    private void Same(string what, string? wanted, string found, Func<SourceSpan, string, string, string, Issue> tell)
    {
        if (wanted is not null && wanted != found) _issues.Add(tell(At(what), one.Name, wanted, found));
    }

    private void SameTime(string what, string wanted, DateTimeOffset? found, TimeZoneInfo zone)
    {
        if (found is { } time && ComplaintJson.ReadTime(wanted, zone) == time) return;
        Same(what, wanted, found is { } other ? Text(new DateTimeValue(TimeZoneInfo.ConvertTime(other, zone))) : "none", Planned(what));
    }

    private void SameSet(string what, ImmutableArray<string>? wanted, IEnumerable<string> found, Func<SourceSpan, string, string, string, Issue> tell)
    {
        if (wanted is { } set) Same(what, List(set.Order(StringComparer.Ordinal)), List(found.Order(StringComparer.Ordinal)), tell);
    }

    private void Among(string what, ImmutableArray<string>? wanted, ImmutableArray<string> found, Func<SourceSpan, string, string, string, Issue> tell)
    {
        foreach (var id in wanted ?? [])
            if (!found.Contains(id)) _issues.Add(tell(At($"{what}/{id}"), one.Name, id, List(found)));
    }

    private SourceSpan At(string what) => _expect.Places.GetValueOrDefault(what) ?? one.Span;

    /// <summary>To as many digits as were written, at least two: nobody writes out a third of a yuan.</summary>
    private static Value? Rounded(Value? found, Value? wanted)
    {
        if (found is not NumberValue { Extent: { IsPoint: true, Low: { } exact }, Unit: var unit }) return found;
        var digits = Math.Max(2, wanted is NumberValue { Extent.Low: { } low } ? low.Scale : 0);
        return new NumberValue(Math.Round(exact, digits, MidpointRounding.AwayFromZero), unit);
    }

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";

    private static string Text(Value? value) => value is null ? "none" : GivenFact.Of(value).Values is { } values ? string.Join(", ", values) : "";
}
