using System.Text.Json;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>The members <c>plan</c> and <c>reply</c>.</summary>
internal static class PlanJson
{
    public static void WritePlan(Utf8JsonWriter json, HandlingPlan plan, AnswerScope scope)
    {
        json.WriteStartObject("plan");
        JsonWords.WriteStrings(json, "department", plan.Departments);
        json.WriteString("severity", plan.Severity.ToString());
        json.WriteString("respondBy", plan.RespondBy is { } respond ? scope.Time(respond) : null);
        json.WriteString("resolveBy", plan.ResolveBy is { } resolve ? scope.Time(resolve) : null);
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
        json.WriteString("by", step.By is { } by ? scope.Time(by) : null);
        if (step.WaitsFor is not null) json.WriteString("waitsFor", step.WaitsFor);
        if (step.DependsOnCase) json.WriteBoolean("dependsOnCase", true);
        json.WriteEndObject();
    }

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
