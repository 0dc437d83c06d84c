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
        json.WriteStartObject("plan");
        JsonWords.WriteStrings(json, "department", plan.Departments);
        JsonWords.WriteStrings(json, "departmentTitles", Titles(plan.Departments, scope));
        json.WriteString("severity", plan.Severity.ToString());
        json.WriteString("respondBy", plan.RespondBy is { } respond ? scope.Time(respond) : null);
        json.WriteString("resolveBy", plan.ResolveBy is { } resolve ? scope.Time(resolve) : null);
        if (!scope.ForCustomer && plan.RespondWithoutHolidays) json.WriteBoolean("respondWithoutHolidays", true);
        if (!scope.ForCustomer && plan.ResolveWithoutHolidays) json.WriteBoolean("resolveWithoutHolidays", true);
        if (!scope.ForCustomer && !plan.Notes.IsEmpty) WriteNotes(json, plan.Notes);
        json.WriteStartArray("steps");
        foreach (var step in plan.Steps) WriteStep(json, step, scope);
        json.WriteEndArray();
        json.WriteStartArray("escalations");
        foreach (var escalation in plan.Escalations)
        {
            json.WriteStartObject();
            json.WriteString("playbook", escalation.Playbook);
            json.WriteString("title", escalation.Title);
            if (escalation.RaisedTo is { } severity) json.WriteString("raisedTo", severity.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteReply(Utf8JsonWriter json, Reply reply)
    {
        json.WriteStartObject("reply");
        json.WriteString("text", reply.Text);
        json.WriteString("channel", reply.Channel);
        json.WriteString("technique", reply.Technique);
        if (reply.TechniqueBecause is { } because) json.WriteString("techniqueBecause", because);
        json.WriteStartArray("citations");
        // Practice decides and is never cited.
        foreach (var citation in reply.Citations.Where(c => c.Kind != RegulationKind.Practice)) WriteCitation(json, citation);
        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in reply.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("what", gap.What);
            json.WriteString("why", gap.Why);
            if (gap.Detail is not null) json.WriteString("detail", gap.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, PlanStep step, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonWords.Of(step.Kind), step.Text);
        if (!step.Facts.IsEmpty) JsonWords.WriteStrings(json, "facts", step.Facts);
        JsonWords.WriteStrings(json, "who", step.Who);
        JsonWords.WriteStrings(json, "whoTitles", Titles(step.Who, scope));
        if (!scope.ForCustomer && !step.Evidence.IsEmpty) JsonWords.WriteStrings(json, "evidence", step.Evidence);
        json.WriteString("by", step.By is { } by ? scope.Time(by) : null);
        if (!scope.ForCustomer && step.WithoutHolidays) json.WriteBoolean("withoutHolidays", true);
        if (step.WaitsFor is not null) json.WriteString("waitsFor", step.WaitsFor);
        if (step.DependsOnCase) json.WriteBoolean("dependsOnCase", true);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<Bilingual> notes)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("zh", note.Chinese);
            json.WriteString("en", note.English);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<string> Titles(ImmutableArray<string> departments, AnswerScope scope) =>
        departments.Select(id => scope.Rules.Departments.TryGetValue(id, out var known) ? known.Title : id);

    private static void WriteCitation(Utf8JsonWriter json, ReplyCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("regulation", citation.Regulation);
        json.WriteString("article", citation.Article);
        if (citation.Number is not null) json.WriteString("number", citation.Number);
        json.WriteString("title", citation.Title);
        json.WriteString("kind", JsonWords.Of(citation.Kind));
        json.WriteString("effectiveFrom", citation.EffectiveFrom is { } from ? JsonWords.Day(from) : null);
        if (citation.InForceChecked is { } day) json.WriteString("inForceChecked", JsonWords.Day(day));
        json.WriteBoolean("stated", citation.Stated);
        json.WriteEndObject();
    }
}
