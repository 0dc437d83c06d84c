using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Printing;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Cases;

/// <summary>Compares an answer with what a case expects.</summary>
internal sealed class ExpectationCheck
{
    private static readonly char[] Separators = [',', ' ', '，'];
    private readonly List<Bilingual> _differences = [];

    /// <param name="one">What is expected.</param>
    /// <param name="complaint">The request that the case made.</param>
    /// <param name="answer">What came out.</param>
    /// <param name="rules">The rules it came from.</param>
    public static ImmutableArray<Bilingual> Compare(RuleCase one, Complaint complaint, Answer answer, RuleBase rules)
    {
        var (check, expect) = (new ExpectationCheck(), one.Expect);
        check.Diagnosis(expect, answer);
        check.Plan(expect, answer, TimeZoneInfo.FindSystemTimeZoneById(rules.Zone), SeverityWords.Of(complaint, answer, rules));
        check.Reply(one, answer);
        return [.. check._differences];
    }

    private void Diagnosis(CaseExpectation expect, Answer answer)
    {
        var diagnosis = answer.Diagnosis;
        string[] causes = [.. diagnosis.Causes.Select(c => c.Cause.Id)];
        Status(expect.Status, answer);
        Same("category", expect.Category, answer.Hearing.Categories is [var first, ..] ? first.Category.Id : "other");
        SameSet("hazards", expect.Hazards, answer.Hazards.Select(h => h.Hazard.Id));
        Same("gate", expect.Gate, diagnosis.Gate ?? "none");
        SameSet("causes", expect.Causes, causes);
        if (expect.Rank is { } rank) Same("rank", List(rank), List(causes));
        Same("question", expect.Question, answer.Questions is [var next, ..] ? next.Fact.Id : "none");
        Among("not-excluded", expect.NotExcluded, [.. diagnosis.NotExcluded.Select(c => c.Id)]);
        foreach (var (cause, amount) in expect.Amounts ?? ImmutableSortedDictionary<string, Value?>.Empty)
            Same($"amounts/{cause}", Text(amount), diagnosis.Causes.FirstOrDefault(c => c.Cause.Id == cause) is { } found ? Text(found.Amount) : "absent");
    }

    private void Status(string? wanted, Answer answer)
    {
        var found = StatusWord.Of(answer.Diagnosis.Status);
        if (wanted != "concluded" || found == wanted || answer.Diagnosis.Guard is not { } guard)
        {
            Same("status", wanted, found);
            return;
        }
        string[] open = [.. (answer.Explanation?.WhyNot ?? []).Where(why => why.Cause.Id == guard.Id).SelectMany(why => why.Step?.Facts ?? [])
            .Where(fact => fact.Value is null).Select(fact => fact.Fact).Distinct()];
        var (chinese, english) = open.Length == 0 ? ("它的条件还不清楚", "its condition is not settled") : ($"{string.Join("、", open)} 不知道", $"{string.Join(", ", open)} not known");
        Differ($"status 应为 concluded，得到 {found}：S1 原因“{guard.Id}”没有排除（{chinese}）；在 facts 里写上能排除它的值，或者 expect 里写 {{ status: undetermined, not-excluded: [{guard.Id}] }}",
            $"status: expected concluded, got {found}: the S1 cause '{guard.Id}' is not excluded ({english}); give facts that rule it out, or expect {{ status: undetermined, not-excluded: [{guard.Id}] }}");
    }

    private void Plan(CaseExpectation expect, Answer answer, TimeZoneInfo zone, Bilingual? raisedBy)
    {
        var plan = answer.Plan;
        foreach (var (name, wanted) in expect.Plan ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            switch (name)
            {
                case "department": Same("plan/department", wanted, plan.Departments is [var lead, ..] ? lead : "none"); break;
                case "severity": Same("plan/severity", wanted, plan.Severity.ToString(), raisedBy); break;
                case "respond-by": SameTime("plan/respond-by", wanted, plan.RespondBy, zone); break;
                case "resolve-by": SameTime("plan/resolve-by", wanted, plan.ResolveBy, zone); break;
                default:
                    SameSet("plan/escalations", [.. wanted.Split(Separators, StringSplitOptions.RemoveEmptyEntries)], plan.Escalations.Select(e => e.Playbook));
                    break;
            }
        }
    }

    private void Reply(RuleCase one, Answer answer)
    {
        var (expect, reply, script) = (one.Expect, answer.Reply, ScriptAlone(one, answer));
        foreach (var words in expect.ReplySays ?? [])
            if (!reply.Text.Contains(words, StringComparison.Ordinal))
                Differ($"答复里应有“{words}”，却是：{reply.Text}{script?.Chinese}", $"reply/says: '{words}' is missing from: {reply.Text}{script?.English}");
        foreach (var words in expect.ReplyNeverSays ?? [])
            if (reply.Text.Contains(words, StringComparison.Ordinal))
                Differ($"答复里不该有“{words}”：{reply.Text}", $"reply/never-says: '{words}' stands in: {reply.Text}");
        SameSet("reply/cites", expect.ReplyCites, reply.Citations.Where(c => c.Stated).Select(c => $"{c.Regulation}/{c.Article}"));
        Among("reply/gaps", expect.ReplyGaps, [.. reply.Gaps.SelectMany(g => new[] { g.What, g.Why, $"{g.What} {g.Why}" })]);
    }

    /// <summary>A danger whose script was not read out yet holds back everything else that the reply would say.</summary>
    private static Bilingual? ScriptAlone(RuleCase one, Answer answer)
    {
        if (answer.Acknowledge.IsEmpty) return null;
        var (heard, all) = (string.Join(", ", answer.Acknowledge), string.Join(", ", one.Acknowledged.Union(answer.Acknowledge)));
        return new($"（听到险情 {heard}，答复里只有它的话术；案例里写 acknowledged: [{all}]，就是读过话术以后的答复）",
            $" (hazard {heard} is heard: its script stands alone; write acknowledged: [{all}] in the case for the reply after it was read out)");
    }

    private void Same(string what, string? wanted, string found, Bilingual? because = null)
    {
        if (wanted is null || wanted == found) return;
        Differ($"{what} 应为 {wanted}，得到 {found}{(because is null ? "" : $"（{because.Chinese}）")}", $"{what}: expected {wanted}, got {found}{(because is null ? "" : $" ({because.English})")}");
    }

    private void SameTime(string what, string wanted, DateTimeOffset? found, TimeZoneInfo zone)
    {
        if (found is { } time && ComplaintJson.ReadTime(wanted, zone) == time) return;
        Same(what, wanted, found is { } other ? Text(new DateTimeValue(TimeZoneInfo.ConvertTime(other, zone))) : "none");
    }

    private void SameSet(string what, ImmutableArray<string>? wanted, IEnumerable<string> found)
    {
        if (wanted is { } set) Same(what, List(set.Order(StringComparer.Ordinal)), List(found.Order(StringComparer.Ordinal)));
    }

    private void Among(string what, ImmutableArray<string>? wanted, ImmutableArray<string> found)
    {
        foreach (var id in wanted ?? [])
            if (!found.Contains(id))
                Differ($"{what} 里应有 {id}，得到 {List(found)}", $"{what}: {id} is missing from {List(found)}");
    }

    private void Differ(string chinese, string english) => _differences.Add(new Bilingual(chinese, english));

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";

    private static string Text(Value? value) => value is null ? "none" : GivenFact.Of(value).Values is { } values ? string.Join(", ", values) : "";
}
