using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>The members <c>plan</c> and <c>reply</c>.</summary>
internal static class PlanJson
{
    public static void WritePlan(Utf8JsonWriter json, HandlingPlan plan, AnswerScope scope)
    {
        json.WriteStartObject("plan"u8);
        JsonWords.WriteStrings(json, "department"u8, plan.Departments);
        JsonWords.WriteStrings(json, "departmentTitles"u8, Titles(plan.Departments, scope));
        json.WriteString("severity"u8, plan.Severity.ToString());
        json.WriteString("respondBy"u8, plan.RespondBy is { } respond ? scope.Time(respond) : null);
        json.WriteString("resolveBy"u8, plan.ResolveBy is { } resolve ? scope.Time(resolve) : null);
        if (!scope.ForCustomer && plan.RespondWithoutHolidays) json.WriteBoolean("respondWithoutHolidays"u8, true);
        if (!scope.ForCustomer && plan.ResolveWithoutHolidays) json.WriteBoolean("resolveWithoutHolidays"u8, true);
        if (!scope.ForCustomer && !plan.Notes.IsEmpty) WriteNotes(json, plan.Notes);
        json.WriteStartArray("steps"u8);
        foreach (var step in plan.Steps) WriteStep(json, step, scope);
        json.WriteEndArray();
        json.WriteStartArray("escalations"u8);
        foreach (var escalation in plan.Escalations)
        {
            json.WriteStartObject();
            json.WriteString("playbook"u8, escalation.Playbook);
            json.WriteString("title"u8, escalation.Title);
            if (escalation.RaisedTo is { } severity) json.WriteString("raisedTo"u8, severity.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteReply(Utf8JsonWriter json, Reply reply)
    {
        json.WriteStartObject("reply"u8);
        json.WriteString("text"u8, reply.Text);
        json.WriteString("channel"u8, reply.Channel);
        json.WriteString("technique"u8, reply.Technique);
        if (reply.TechniqueBecause is { } because) json.WriteString("techniqueBecause"u8, because);
        json.WriteStartArray("citations"u8);
        // Practice decides and is never cited.
        foreach (var citation in reply.Citations.Where(c => c.Kind != RegulationKind.Practice)) WriteCitation(json, citation);
        json.WriteEndArray();
        json.WriteStartArray("gaps"u8);
        foreach (var gap in reply.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("what"u8, gap.What);
            json.WriteString("why"u8, gap.Why);
            if (gap.Detail is not null) json.WriteString("detail"u8, gap.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, PlanStep step, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonWords.Of(step.Kind), step.Text);
        if (!step.Facts.IsEmpty) JsonWords.WriteStrings(json, "facts"u8, step.Facts);
        JsonWords.WriteStrings(json, "who"u8, step.Who);
        JsonWords.WriteStrings(json, "whoTitles"u8, Titles(step.Who, scope));
        if (!scope.ForCustomer && !step.Evidence.IsEmpty) JsonWords.WriteStrings(json, "evidence"u8, step.Evidence);
        json.WriteString("by"u8, step.By is { } by ? scope.Time(by) : null);
        if (!scope.ForCustomer && step.WithoutHolidays) json.WriteBoolean("withoutHolidays"u8, true);
        if (step.WaitsFor is not null) json.WriteString("waitsFor"u8, step.WaitsFor);
        if (step.DependsOnCase) json.WriteBoolean("dependsOnCase"u8, true);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<Bilingual> notes)
    {
        json.WriteStartArray("notes"u8);
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("zh"u8, note.Chinese);
            json.WriteString("en"u8, note.English);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<string> Titles(ImmutableArray<string> departments, AnswerScope scope) =>
        departments.Select(id => scope.Rules.Departments.TryGetValue(id, out var known) ? known.Title : id);

    private static void WriteCitation(Utf8JsonWriter json, ReplyCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("regulation"u8, citation.Regulation);
        json.WriteString("article"u8, citation.Article);
        if (citation.Number is not null) json.WriteString("number"u8, citation.Number);
        json.WriteString("title"u8, citation.Title);
        json.WriteString("kind"u8, JsonWords.Of(citation.Kind));
        json.WriteString("effectiveFrom"u8, citation.EffectiveFrom is { } from ? JsonWords.Day(from) : null);
        if (citation.InForceChecked is { } day) json.WriteString("inForceChecked"u8, JsonWords.Day(day));
        json.WriteBoolean("stated"u8, citation.Stated);
        json.WriteEndObject();
    }
}
