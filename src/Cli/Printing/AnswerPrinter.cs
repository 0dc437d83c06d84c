using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>Prints an answer for an agent. What the rules say stays in the rules' own language; headings follow <c>--lang</c>.</summary>
internal sealed class AnswerPrinter(DecisionEngine engine, Terminal terminal)
{
    private readonly Screen _screen = new(terminal);
    private readonly TimeZoneInfo _zone = engine.Rules.TimeZone;

    /// <param name="answer">The answer.</param>
    /// <param name="complaint">What it answers.</param>
    public void Print(Answer answer, Complaint complaint)
    {
        var forCustomer = answer.Audience == Audience.Customer;
        Classification(answer);
        Causes(answer.Diagnosis, forCustomer ? null : NoTreeWords.Of(complaint, answer, engine.Rules), forCustomer);
        if (answer.Questions is [var question, ..]) Section("还要问", "To be asked", [question.Ask]);
        if (answer.Shadow is { } shadow && !forCustomer) Shadow(shadow);
        if (answer.PlaceWouldDecide) Section("注意", "Note", [terminal.Say("没有给地区，地区会影响结果（--region）。", "no region was given, and it would decide (--region).")]);
        Plan(answer.Plan, forCustomer ? null : SeverityWords.Of(complaint, answer, engine.Rules));
        Reply(answer.Reply);
        if (!answer.Sources.IsEmpty) Section("系统", "Systems", new FactPagePrinter(terminal, _zone, (value, fact) => Text(value, fact)).Lines(answer, forCustomer));
        if (answer.Explanation is { } explanation && !forCustomer) Section("说明", "Explanation", [explanation.Text]);
        _screen.Faint($"rules {answer.RulesDigest[..Math.Min(12, answer.RulesDigest.Length)]} · {string.Join(", ", answer.Packs)} · {answer.Engine}");
    }

    private void Classification(Answer answer)
    {
        var hearing = answer.Hearing;
        Section("类别", "Category", hearing.Categories.IsEmpty
            ? [terminal.Say("其他", "other")]
            : hearing.Categories.Select(c => $"{c.Category.Title} {c.Category.Id} {c.Score.ToString("0.00", CultureInfo.InvariantCulture)}"));
        if (!hearing.Facts.IsEmpty)
            Section("听到", "Heard", hearing.Facts.Select(f => $"{f.Fact.Title}：{(f.Value is null ? f.Fact.NoneTitle : Text(f.Value, f.Fact))}"));
    }

    private void Causes(Diagnosis diagnosis, Bilingual? noTree, bool forCustomer)
    {
        List<string> result = [Status(diagnosis)];
        if (noTree is not null) result.Add(terminal.Pick(noTree));
        Section("结果", "Result", result);
        if (!diagnosis.Causes.IsEmpty) Section("原因", "Causes", diagnosis.Causes.SelectMany(cause => Cause(cause, forCustomer)));
        if (diagnosis.Unexplained is { } rest) Section("未能解释", "Unexplained", [Text(rest)]);
        if (!diagnosis.NotExcluded.IsEmpty) Section("不能排除", "Not excluded", diagnosis.NotExcluded.Select(c => $"{c.Title} {c.Id}"));
        if (!forCustomer && !diagnosis.Conflicts.IsEmpty)
            Section("说法不一", "Conflicts", diagnosis.Conflicts.Select(c => $"{c.Fact}: " +
                string.Join("; ", c.Readings.Select(r => $"{r.Origin} {(r.Value is null ? "-" : Text(r.Value))}"))));
    }

    /// <summary>What was concluded past something unknown is handled so and was not found out: only what is conclusive may read as found.</summary>
    private string Status(Diagnosis diagnosis) => diagnosis switch
    {
        { Status: DiagnosisStatus.NeedsFacts } => terminal.Say("还要问", "needs facts"),
        { Status: DiagnosisStatus.Undetermined } => terminal.Say("还不能确定", "undetermined"),
        _ when diagnosis.Causes.Any(cause => cause.Basis == CauseBasis.Default) =>
            terminal.Say("先这样定：标“推定”的有一步没查到，按它处理，不说成已查明", "concluded by default: past something unknown; handled so, never told as found"),
        _ => terminal.Say("已查明", "concluded"),
    };

    private IEnumerable<string> Cause(RankedCause cause, bool forCustomer)
    {
        var basis = cause.Basis switch
        {
            CauseBasis.Conclusive => terminal.Say("已查明", "conclusive"),
            CauseBasis.Default => terminal.Say("推定", "by default"),
            CauseBasis.Shares => terminal.Say("按占比", "by shares"),
            _ => terminal.Say("按次序", "by order"),
        };
        var share = cause.Probability is { } p ? $" {(p * 100).ToString("0", CultureInfo.InvariantCulture)} %" : "";
        var amount = cause.Amount is { } a ? $" {Text(a)}" : "";
        yield return $"{cause.Rank}. {cause.Cause.Title} {cause.Cause.Id}{terminal.Say($"（{basis}{share}）", $" ({basis}{share})")}{amount}";
        if (forCustomer) yield break;
        foreach (var step in cause.Because)
            yield return $"     {Truth(step.Truth)}{step.Condition}{(step.Because is null ? "" : $" —— {step.Because}")}  {step.At.Path}:{step.At.Line}";
    }

    /// <summary>A step that holds needs no word; one that was stepped over must not read as if it held.</summary>
    private string Truth(StepTruth truth) => truth switch
    {
        StepTruth.True => "",
        StepTruth.False => terminal.Say("〔不成立〕", "[no] "),
        StepTruth.Open => terminal.Say("〔还没问〕", "[open] "),
        _ => terminal.Say("〔查不到〕", "[unknown] "),
    };

    private void Shadow(ShadowAnswer shadow)
    {
        List<string> lines = [.. shadow.Trees.Select(tree => $"{tree.Title} ({tree.Id}, {tree.Status.ToString().ToLowerInvariant()})")];
        lines.AddRange(shadow.Differences.Select(difference => $"- {Point(difference.What)}: {Several(difference.Answered)} → {Several(difference.Shadow)}"));
        if (shadow.Differences.IsEmpty) lines.Add(terminal.Say("和正式的回答一样。", "no different from the answer."));
        Section("试用的树会怎样回答（正式 → 试用）", "What trees on trial would answer (answer → trial)", lines);
    }

    private string Point(string what) => what switch
    {
        "status" => terminal.Say("结果", what),
        "causes" => terminal.Say("原因", what),
        _ => terminal.Say("下一个问题", what),
    };

    private string Several(IEnumerable<string> ids) => string.Join(", ", ids.DefaultIfEmpty(terminal.Say("无", "none")));

    private void Plan(HandlingPlan plan, Bilingual? severity)
    {
        var lines = new List<string>
        {
            $"{plan.Severity} {string.Join(terminal.Say("、", ", "), plan.Departments.Select(Department))}",
        };
        if (severity is not null) lines.Add(terminal.Pick(severity));
        if (plan.RespondBy is { } respond) lines.Add(terminal.Say($"答复不晚于 {Time(respond)}", $"respond by {Time(respond)}") + Reckoned(plan.RespondWithoutHolidays));
        if (plan.ResolveBy is { } resolve) lines.Add(terminal.Say($"办完不晚于 {Time(resolve)}", $"resolve by {Time(resolve)}") + Reckoned(plan.ResolveWithoutHolidays));
        lines.AddRange(plan.Steps.Select(Step));
        lines.AddRange(plan.Escalations.Select(e => terminal.Say($"升级：{e.Title}", $"escalation: {e.Title}")));
        lines.AddRange(plan.Notes.Select(note => terminal.Say($"注意：{note.Chinese}", $"note: {note.English}")));
        Section("处置", "Plan", lines);
    }

    private string Reckoned(bool withoutHolidays) => withoutHolidays ? terminal.Say("（没有扣法定假日）", " (holidays not left out)") : "";

    private string Step(PlanStep step)
    {
        var kind = step.Kind switch { StepKind.Say => terminal.Say("说", "say"), StepKind.Ask => terminal.Say("问", "ask"), _ => terminal.Say("做", "do") };
        var who = step.Who.IsEmpty ? "" : $" [{string.Join(terminal.Say("、", ", "), step.Who.Select(Department))}]";
        var by = step.By is { } time ? terminal.Say($" 不晚于 {Time(time)}", $" by {Time(time)}") + Reckoned(step.WithoutHolidays) : step.WaitsFor is { } fact ? terminal.Say($" 等“{fact}”", $" after {fact}") : "";
        var kept = step.Evidence.IsEmpty ? "" : terminal.Say($" 留存：{string.Join("、", step.Evidence)}", $" keep: {string.Join(", ", step.Evidence)}");
        return $"- {(step.DependsOnCase ? terminal.Say("视情况 ", "as the case may be ") : "")}{kind}：{step.Text}{who}{by}{kept}";
    }

    private void Reply(Reply reply)
    {
        Section(terminal.Say($"答复草稿（{reply.Channel}）", ""), $"Reply draft ({reply.Channel})", [reply.Text]);
        if (reply.TechniqueBecause is { } because) Section("为什么这样说", "Why it is worded so", [because]);
        if (!reply.Citations.IsEmpty)
            Section("依据", "Citations", reply.Citations.Select(c => $"《{c.Title}》{c.Number}{Mark(c)}{(c.Stated ? "" : terminal.Say("（未写进答复）", " (not stated)"))}"));
        if (!reply.Gaps.IsEmpty) Section("没写进去的", "Left out", reply.Gaps.Select(g => $"{g.What}: {terminal.Pick(GapWords.Of(g.Why))}{(g.Detail is null ? "" : $" ({g.Detail})")}"));
    }

    /// <summary>Whoever speaks sees what the words themselves cannot carry: nobody checked whether the text is in force.</summary>
    private string Mark(ReplyCitation citation) => citation is { InForceChecked: null, Kind: RegulationKind.Law or RegulationKind.Standard }
        ? terminal.Say("〔现行有效未核〕", " [not checked to be in force]") : "";

    private void Section(string chinese, string english, IEnumerable<string> lines)
    {
        _screen.Heading(terminal.Say(chinese, english));
        foreach (var line in lines) _screen.Line("  " + line.Replace("\n", "\n  ", StringComparison.Ordinal));
    }

    private string Department(string id) => engine.Rules.Departments.TryGetValue(id, out var department) ? department.Title : id;

    private string Time(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Text(Value value, FactDefinition? fact = null)
    {
        var keys = GivenFact.Of(value).Values;
        return string.Join("、", keys.Select(key => fact?.Choices.FirstOrDefault(c => c.Key == key)?.Title ?? key));
    }
}
