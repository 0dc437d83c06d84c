using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Why the plan has its severity, where what speaks for it differs: the gravest stands.</summary>
internal static class SeverityWords
{
    /// <summary>Null: all say the same.</summary>
    public static Bilingual? Of(Complaint complaint, Answer answer, RuleBase rules)
    {
        var voices = Voices(complaint, answer, rules).Distinct().ToList();
        var stands = answer.Plan.Severity;
        var (graver, milder) = (voices.FindAll(voice => voice.Severity == stands), voices.FindAll(voice => voice.Severity > stands));
        if (graver.Count == 0 || milder.Count == 0) return null;
        return new($"等级取最重的：{string.Join("、", graver.Select(voice => voice.Who.Chinese))}是 {stands}；{string.Join("，", milder.Select(voice => $"{voice.Who.Chinese}是 {voice.Severity}"))}",
            $"the gravest stands: {stands} of {string.Join(", ", graver.Select(voice => voice.Who.English))}; {string.Join(", ", milder.Select(voice => $"{voice.Who.English} has {voice.Severity}"))}");
    }

    private static IEnumerable<(Bilingual Who, Severity Severity)> Voices(Complaint complaint, Answer answer, RuleBase rules)
    {
        var category = Category(complaint, answer, rules);
        if (category is not null) yield return (new($"类别“{category.Title}”", $"category {category.Id}"), category.Severity);
        foreach (var hazard in answer.Hazards) yield return (new($"险情“{hazard.Hazard.Title}”", $"hazard {hazard.Hazard.Id}"), hazard.Hazard.Severity);
        // Nothing else is weighed before causes but the category's raise.
        if (category?.Raise is { } raise && raise.Severity == answer.Severity && category.Severity > raise.Severity && answer.Hazards.All(hazard => hazard.Hazard.Severity > raise.Severity))
            yield return (new("类别的提级（raise）", "the category's raise"), raise.Severity);
        foreach (var cause in answer.Diagnosis.PlanFrom) yield return (new($"原因“{cause.Title}”", $"cause {cause.Id}"), cause.Severity);
        foreach (var escalation in answer.Plan.Escalations)
            if (escalation.RaisedTo is { } raised) yield return (new($"升级“{escalation.Title}”", $"escalation {escalation.Playbook}"), raised);
    }

    private static Category? Category(Complaint complaint, Answer answer, RuleBase rules) =>
        complaint.Category is { } named ? rules.Categories[named]
        : complaint.Tree is { } tree ? rules.Trees[tree].Handles.Where(rules.Categories.ContainsKey).Select(id => rules.Categories[id]).FirstOrDefault()
        : answer.Hearing.Categories is [{ Score: >= CategoryScorer.Threshold } best, ..] ? best.Category : null;
}
