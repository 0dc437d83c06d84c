using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Printing;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>Makes a report of a finished diagnosis. It is Chinese: it goes into a Chinese file.</summary>
internal sealed class InvestigationWriter(RuleBase rules)
{
    private static readonly ImmutableArray<string> EightHeadings =
        ["D1 小组", "D2 问题", "D3 临时对策", "D4 根本原因", "D5 根本对策", "D6 实施与验证", "D7 预防再发", "D8 结案与回馈", "附：要留存的证据"];

    private static readonly ImmutableArray<string> PlainHeadings =
        ["责任部门", "投诉内容", "已经采取的措施", "查明的原因", "处理办法", "谁办、何时办完", "怎样避免再发生", "答复与依据", "附：要留存的证据"];

    private readonly TimeZoneInfo _zone = rules.TimeZone;

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
            Evidence(answer.Plan),
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

    private IEnumerable<string> RootCauses(Diagnosis diagnosis)
    {
        foreach (var cause in diagnosis.Causes)
        {
            var basis = cause.Basis == CauseBasis.Conclusive ? "已查明" : "有一步没有查到，不说成已查明";
            yield return $"{cause.Cause.Title}（{basis}；{DimensionWords.Of(cause.Cause)}）";
            foreach (var step in cause.Because.Where(step => step.Truth == StepTruth.True))
                if (step.Facts.Select(Fact).Prepend(step.Because).OfType<string>().ToArray() is { Length: > 0 } grounds) yield return $"依据：{string.Join("；", grounds)}";
        }
        if (!diagnosis.NotExcluded.IsEmpty) yield return $"没有排除的：{string.Join("、", diagnosis.NotExcluded.Select(cause => cause.Title))}";
    }

    private string? Fact(TracedFact fact) => fact.Value is { } value && rules.Facts.TryGetValue(fact.Fact, out var definition)
        ? $"{definition.Title}：{ValueWriter.Display(value, definition, _zone)}" : null;

    private IEnumerable<string> Limits(HandlingPlan plan)
    {
        if (plan.RespondBy is { } respond) yield return $"答复不晚于 {Time(respond)}{Reckoned(plan.RespondWithoutHolidays)}";
        if (plan.ResolveBy is { } resolve) yield return $"办完不晚于 {Time(resolve)}{Reckoned(plan.ResolveWithoutHolidays)}";
        foreach (var note in plan.Notes) yield return $"注意：{note.Chinese}";
        foreach (var escalation in plan.Escalations) yield return $"升级：{escalation.Title}";
    }

    private static IEnumerable<string> Preventing(Diagnosis diagnosis) =>
        diagnosis.Causes.Select(cause => cause.Cause.Dimensions.GetValueOrDefault("preventable")).OfType<string>().Distinct();

    /// <summary>A file is closed when everything on the list lies in it.</summary>
    private IEnumerable<string> Evidence(HandlingPlan plan) => plan.Steps.SelectMany(step => step.Evidence.Select(kept => (kept, step.Who)))
        .GroupBy(one => one.kept, one => one.Who)
        .Select(kept => $"□ {kept.Key}{(kept.SelectMany(who => who).Distinct().Select(Department).ToArray() is { Length: > 0 } who ? $"（{string.Join("、", who)}）" : "")}");

    private static string Reckoned(bool withoutHolidays) => withoutHolidays ? "（没有扣法定假日）" : "";

    private IEnumerable<string> Closing(Answer answer)
    {
        yield return $"答复：{answer.Reply.Text}";
        foreach (var citation in answer.Reply.Citations.Where(citation => citation.Kind != RegulationKind.Practice))
            yield return $"依据：《{citation.Title}》{citation.Number}{(citation is { Kind: RegulationKind.Law or RegulationKind.Standard, InForceChecked: null } ? "〔现行有效未核〕" : "")}{(citation.Stated ? "" : "（没有写进答复）")}";
        foreach (var gap in answer.Reply.Gaps) yield return $"没有写进答复：{Gap(gap.What)}（{GapWords.Of(gap.Why).Chinese}）";
        yield return "客户是否满意、何时结案：待填。";
        yield return "编制、审核、日期：待填。";
    }

    /// <summary>A block of a cause or an article, by what people call it.</summary>
    private string Gap(string what)
    {
        if (what.Split('/', 2) is not [var id, var part]) return what;
        if (rules.Regulations.TryGetValue(id, out var regulation))
            return $"《{regulation.Title.Trim('《', '》')}》{regulation.Versions.SelectMany(version => version.Articles).LastOrDefault(article => article.Id == part)?.Number}";
        var block = part switch { "found" => "查到的情况", "we-do" => "我们做什么", "you-can-do" => "客户可以做什么", "basis" => "依据", "amounts" => "金额", _ => part };
        return rules.Causes.TryGetValue(id, out var cause) ? $"“{cause.Title}”的{block}" : rules.Playbooks.TryGetValue(id, out var playbook) ? $"“{playbook.Title}”的话" : what;
    }

    private string Step(PlanStep step) => (step.DependsOnCase ? "视情况 " : "") + step.Text
        + (step.Who.IsEmpty ? "" : $"（{string.Join("、", step.Who.Select(Department))}）") + (step.By is { } by ? $"，不晚于 {Time(by)}{Reckoned(step.WithoutHolidays)}" : step.WaitsFor is { } fact ? $"，从“{FactTitle(fact)}”起算" : "");

    private string FactTitle(string fact) => rules.Facts.TryGetValue(fact, out var definition) ? definition.Title : fact;

    private string Department(string id) => rules.Departments.TryGetValue(id, out var department) ? department.Title : id;

    private string Time(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
