using System.Text;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>An answer as whoever reviews replies reads it.</summary>
internal static class ReplyText
{
    public static string Of(string title, Complaint complaint, Answer answer, RuleBase rules)
    {
        var text = new StringBuilder().Append("## ").Append(title).Append('\n');
        text.Append("原话：").Append(complaint.Text).Append('\n');
        if (complaint.Region is { } region) text.Append("地区：").Append(rules.Regions.TryGetValue(region, out var place) ? place.Title : region).Append('\n');
        text.Append("类别：").Append(answer.Hearing.Categories.IsEmpty ? "其他" : answer.Hearing.Categories[0].Category.Title).Append('\n');
        text.Append("结果：").Append(answer.Diagnosis.Status).Append(' ').AppendJoin('、', answer.Diagnosis.Causes.Select(cause => cause.Cause.Id)).Append('\n');
        text.Append("部门：").AppendJoin('、', answer.Plan.Departments.Select(id => rules.Departments.TryGetValue(id, out var one) ? one.Title : id)).Append('\n');
        if (answer.Plan.Escalations.Length > 0) text.Append("升级：").AppendJoin('、', answer.Plan.Escalations.Select(one => one.Title)).Append('\n');
        if (answer.Questions is [var question, ..]) text.Append("下一问：").Append(question.Ask).Append('\n');
        if (answer.Reply.Technique is { } technique) text.Append("说法：").Append(technique).Append('，').Append(answer.Reply.TechniqueBecause).Append('\n');
        text.Append("答复（").Append(answer.Reply.Channel).Append("）：").Append(answer.Reply.Text).Append('\n');
        foreach (var citation in answer.Reply.Citations) text.Append("依据：《").Append(citation.Title).Append('》').Append(citation.Number).Append(citation is { InForceChecked: null, Kind: RegulationKind.Law or RegulationKind.Standard } ? "〔现行有效未核〕" : "").Append(citation.Stated ? "" : "（没写进答复）").Append('\n');
        foreach (var gap in answer.Reply.Gaps) text.Append("缺：").Append(gap.What).Append(' ').Append(gap.Why).Append(gap.Detail is null ? "" : " " + gap.Detail).Append('\n');
        return text.Append('\n').ToString();
    }
}
