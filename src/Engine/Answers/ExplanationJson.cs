using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>The members of an explanation: <c>why</c>, <c>whyNot</c>, <c>flips</c>, <c>text</c>.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Answer answer, Explanation explanation, AnswerScope scope)
    {
        json.WriteString("status"u8, JsonWords.Of(answer.Diagnosis.Status));
        json.WriteStartArray("why"u8);
        foreach (var cause in answer.Diagnosis.Causes) DiagnosisJson.WriteCause(json, cause, scope);
        json.WriteEndArray();
        json.WriteStartArray("whyNot"u8);
        foreach (var why in explanation.WhyNot) WriteWhyNot(json, why, scope);
        json.WriteEndArray();
        json.WriteStartArray("flips"u8);
        foreach (var flip in explanation.Flips) WriteFlip(json, flip, scope);
        json.WriteEndArray();
        json.WriteBoolean("flipsAreExact"u8, explanation.FlipsAreExact);
        json.WriteString("text"u8, explanation.Text);
    }

    private static void WriteWhyNot(Utf8JsonWriter json, WhyNot why, AnswerScope scope)
    {
        json.WriteStartObject();
        WriteName(json, why.Cause);
        json.WriteString("reason"u8, JsonWords.Of(why.Reason));
        json.WriteBoolean("lost"u8, why.IsLost);
        if (why.Step is { } step)
        {
            json.WritePropertyName("step"u8);
            DiagnosisJson.WriteStep(json, step, scope);
        }
        json.WriteEndObject();
    }

    private static void WriteFlip(Utf8JsonWriter json, AnswerFlip flip, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteStartArray("changes"u8);
        foreach (var change in flip.Changes)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, change.Fact.Id);
            json.WriteString("title"u8, change.Fact.Title);
            json.WritePropertyName("from"u8);
            ValueJson.Write(json, change.From, change.Fact, scope);
            json.WritePropertyName("to"u8);
            ValueJson.Write(json, change.To, change.Fact, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status"u8, JsonWords.Of(flip.Status));
        WriteCauses(json, flip.Causes);
        json.WriteEndObject();
    }

    private static void WriteCauses(Utf8JsonWriter json, ImmutableArray<Cause> causes)
    {
        json.WriteStartArray("causes"u8);
        foreach (var cause in causes)
        {
            json.WriteStartObject();
            WriteName(json, cause);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, Cause cause)
    {
        json.WriteString("id"u8, cause.Id);
        json.WriteString("title"u8, cause.Title);
    }
}
