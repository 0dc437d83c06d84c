using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>Makes a report of a finished diagnosis. It is Chinese: it goes into a Chinese file.</summary>
internal sealed class InvestigationWriter(RuleBase rules)
{
    private static readonly ImmutableArray<string> EightHeadings =
        ["D1 小组", "D2 问题", "D3 临时对策", "D4 根本原因", "D5 根本对策", "D6 实施与验证", "D7 预防再发", "D8 结案与回馈"];

    private static readonly ImmutableArray<string> PlainHeadings =
        ["责任部门", "投诉内容", "已经采取的措施", "查明的原因", "处理办法", "谁办、何时办完", "怎样避免再发生", "答复与依据"];

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(rules.Zone);

    public InvestigationReport Write(Answer answer, Complaint complaint, bool eight)
    {
        ImmutableArray<IEnumerable<string>> parts =
        [
            answer.Plan.Departments.Select(Department),
            Problem(answer, complaint),
            answer.Plan.Steps.Where(step => step.Kind == StepKind.Say).Select(Step),
            RootCauses(answer.Diagnosis),
            answer.Plan.Steps.Where(step => step.Kind == StepKind.Do).Select(step => step.Text),
            answer.Plan.Steps.Where(step => step.Kind != StepKind.Say).Select(Step).Concat(Limits(answer.Plan)),
            Preventing(answer.Diagnosis),
            Closing(answer),
        ];
        var headings = eight ? EightHeadings : PlainHeadings;
        return new(eight ? "投诉处理报告（8D）" : "投诉调查报告", [.. parts.Select((lines, index) => new InvestigationSection(headings[index], [.. lines.DefaultIfEmpty("无。")]))]);
    }

    private IEnumerable<string> Problem(Answer answer, Complaint complaint)
    {
        if (complaint.Text is { } text) yield return $"客户原话：{text}";
        yield return $"类别：{string.Join("、", answer.Hearing.Categories.Select(category => category.Category.Title).DefaultIfEmpty("其他"))}；等级 {answer.Severity}";
        if (complaint.ReceivedAt is { } at) yield return $"受理：{Time(at)}";
        if (complaint.Region is { } region) yield return $"地区：{(rules.Regions.TryGetValue(region, out var known) ? known.Title : region)}";
    }

    private static IEnumerable<string> RootCauses(Diagnosis diagnosis)
    {
        foreach (var cause in diagnosis.Causes)
        {
            var basis = cause.Basis == CauseBasis.Conclusive ? "已查明" : "有一步没有查到，不说成已查明";
            yield return $"{cause.Cause.Title}（{basis}；5M1E：{Dimension(cause.Cause, "5m1e")}；五维：{Dimension(cause.Cause, "ccsa")}；SERVQUAL：{Dimension(cause.Cause, "servqual")}）";
            foreach (var step in cause.Because.Where(step => step.Truth == StepTruth.True && step.Because is not null)) yield return $"依据：{step.Because}（{step.Condition}）";
        }
        if (!diagnosis.NotExcluded.IsEmpty) yield return $"没有排除的：{string.Join("、", diagnosis.NotExcluded.Select(cause => cause.Title))}";
    }

    private static string Dimension(Cause cause, string name) => cause.Dimensions.GetValueOrDefault(name) ?? "未分";

    private IEnumerable<string> Limits(HandlingPlan plan)
    {
        if (plan.RespondBy is { } respond) yield return $"答复不晚于 {Time(respond)}";
        if (plan.ResolveBy is { } resolve) yield return $"办完不晚于 {Time(resolve)}";
        foreach (var escalation in plan.Escalations) yield return $"升级：{escalation.Title}";
    }

    private static IEnumerable<string> Preventing(Diagnosis diagnosis) =>
        diagnosis.Causes.Select(cause => cause.Cause.Dimensions.GetValueOrDefault("preventable")).OfType<string>().Distinct();

    private static IEnumerable<string> Closing(Answer answer)
    {
        yield return $"答复：{answer.Reply.Text}";
        foreach (var citation in answer.Reply.Citations.Where(citation => citation.Kind != RegulationKind.Practice))
            yield return $"依据：《{citation.Title}》{citation.Number}{(citation.InForceChecked is null ? "〔现行有效未核〕" : "")}";
        foreach (var gap in answer.Reply.Gaps) yield return $"没有写进答复：{gap.What}（{gap.Why}）";
        yield return "客户是否满意、何时结案：待填。";
    }

    private string Step(PlanStep step) => (step.DependsOnCase ? "视情况 " : "") + step.Text
        + (step.Who.IsEmpty ? "" : $"（{string.Join("、", step.Who.Select(Department))}）") + (step.By is { } by ? $"，不晚于 {Time(by)}" : step.WaitsFor is { } fact ? $"，从“{FactTitle(fact)}”起算" : "");

    private string FactTitle(string fact) => rules.Facts.TryGetValue(fact, out var definition) ? definition.Title : fact;

    private string Department(string id) => rules.Departments.TryGetValue(id, out var department) ? department.Title : id;

    private string Time(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
