using System.Text.Json;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;

namespace DiagnosisEngine.Answers;

/// <summary>An explanation as JSON: <c>{text, because, whyNot, flips, flipsAreExact}</c>.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation, Diagnosis diagnosis, AnswerScope scope)
    {
        json.WriteString("text", explanation.Text);
        json.WriteStartArray("because");
        foreach (var ranked in diagnosis.Causes.Where(c => !c.Because.IsEmpty))
        {
            json.WriteStartObject();
            json.WriteString("id", ranked.Cause.Id);
            json.WriteStartArray("steps");
            foreach (var step in ranked.Because) DiagnosisJson.WriteStep(json, step, scope);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();

        json.WriteStartArray("whyNot");
        foreach (var why in explanation.WhyNot)
        {
            json.WriteStartObject();
            json.WriteString("id", why.Cause.Id);
            json.WriteString("title", why.Cause.Title);
            json.WriteString("reason", JsonWords.Of(why.Reason));
            json.WriteBoolean("lost", why.IsLost);
            if (why.Step is { } step)
            {
                json.WritePropertyName("step");
                DiagnosisJson.WriteStep(json, step, scope);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();

        json.WriteStartArray("flips");
        foreach (var flip in explanation.Flips) WriteFlip(json, flip, scope);
        json.WriteEndArray();
        json.WriteBoolean("flipsAreExact", explanation.FlipsAreExact);
    }

    private static void WriteFlip(Utf8JsonWriter json, AnswerFlip flip, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (var change in flip.Changes)
        {
            json.WriteStartObject();
            json.WriteString("fact", change.Fact.Id);
            json.WritePropertyName("from");
            ValueJson.Write(json, change.From, change.Fact, scope);
            json.WritePropertyName("to");
            ValueJson.Write(json, change.To, change.Fact, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status", JsonWords.Of(flip.Status));
        JsonWords.WriteStrings(json, "causes", flip.Causes.Select(c => c.Id));
        json.WriteEndObject();
    }
}
