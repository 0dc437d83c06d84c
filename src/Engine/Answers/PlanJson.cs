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
        json.WriteStartObject(JsonNames.Plan);
        JsonWords.WriteStrings(json, JsonNames.Department, plan.Departments);
        WriteTitles(json, JsonNames.DepartmentTitles, plan.Departments, scope);
        json.WriteString(JsonNames.Severity, JsonWords.Of(plan.Severity));
        json.WriteString(JsonNames.RespondBy, plan.RespondBy is { } respond ? scope.Time(respond) : null);
        json.WriteString(JsonNames.ResolveBy, plan.ResolveBy is { } resolve ? scope.Time(resolve) : null);
        if (!scope.ForCustomer && plan.RespondWithoutHolidays) json.WriteBoolean(JsonNames.RespondWithoutHolidays, true);
        if (!scope.ForCustomer && plan.ResolveWithoutHolidays) json.WriteBoolean(JsonNames.ResolveWithoutHolidays, true);
        if (!scope.ForCustomer && !plan.Notes.IsEmpty) WriteNotes(json, plan.Notes);
        json.WriteStartArray(JsonNames.Steps);
        foreach (var step in plan.Steps) WriteStep(json, step, scope);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.Escalations);
        foreach (var escalation in plan.Escalations)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Playbook, escalation.Playbook);
            json.WriteString(JsonNames.Title, escalation.Title);
            if (escalation.RaisedTo is { } severity) json.WriteString(JsonNames.RaisedTo, JsonWords.Of(severity));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteReply(Utf8JsonWriter json, Reply reply)
    {
        json.WriteStartObject(JsonNames.Reply);
        json.WriteString(JsonNames.Text, reply.Text);
        json.WriteString(JsonNames.Channel, reply.Channel);
        json.WriteString(JsonNames.Technique, reply.Technique);
        if (reply.TechniqueBecause is { } because) json.WriteString(JsonNames.TechniqueBecause, because);
        json.WriteStartArray(JsonNames.Citations);
        // Practice decides and is never cited.
        foreach (var citation in reply.Citations)
            if (citation.Kind != RegulationKind.Practice) WriteCitation(json, citation);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.Gaps);
        foreach (var gap in reply.Gaps)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.What, gap.What);
            json.WriteString(JsonNames.Why, gap.Why);
            if (gap.Detail is not null) json.WriteString(JsonNames.Detail, gap.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, PlanStep step, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonWords.Of(step.Kind), step.Text);
        if (!step.Facts.IsEmpty) JsonWords.WriteStrings(json, JsonNames.Facts, step.Facts);
        JsonWords.WriteStrings(json, JsonNames.Who, step.Who);
        WriteTitles(json, JsonNames.WhoTitles, step.Who, scope);
        if (!scope.ForCustomer && !step.Evidence.IsEmpty) JsonWords.WriteStrings(json, JsonNames.Evidence, step.Evidence);
        json.WriteString(JsonNames.By, step.By is { } by ? scope.Time(by) : null);
        if (!scope.ForCustomer && step.WithoutHolidays) json.WriteBoolean(JsonNames.WithoutHolidays, true);
        if (step.WaitsFor is not null) json.WriteString(JsonNames.WaitsFor, step.WaitsFor);
        if (step.DependsOnCase) json.WriteBoolean(JsonNames.DependsOnCase, true);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<Bilingual> notes)
    {
        json.WriteStartArray(JsonNames.Notes);
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Zh, note.Chinese);
            json.WriteString(JsonNames.En, note.English);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTitles(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<string> departments, AnswerScope scope)
    {
        json.WriteStartArray(name);
        foreach (var id in departments) json.WriteStringValue(scope.Rules.Departments.TryGetValue(id, out var known) ? known.Title : id);
        json.WriteEndArray();
    }

    private static void WriteCitation(Utf8JsonWriter json, ReplyCitation citation)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Regulation, citation.Regulation);
        json.WriteString(JsonNames.Article, citation.Article);
        if (citation.Number is not null) json.WriteString(JsonNames.Number, citation.Number);
        json.WriteString(JsonNames.Title, citation.Title);
        json.WriteString(JsonNames.Kind, JsonWords.Of(citation.Kind));
        json.WriteString(JsonNames.EffectiveFrom, citation.EffectiveFrom is { } from ? JsonWords.Day(from) : null);
        if (citation.InForceChecked is { } day) json.WriteString(JsonNames.InForceChecked, JsonWords.Day(day));
        json.WriteBoolean(JsonNames.Stated, citation.Stated);
        json.WriteEndObject();
    }
}
