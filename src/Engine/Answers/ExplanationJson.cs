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
        json.WriteString(JsonNames.Status, JsonWords.Of(answer.Diagnosis.Status));
        json.WriteStartArray(JsonNames.Why);
        foreach (var cause in answer.Diagnosis.Causes) DiagnosisJson.WriteCause(json, cause, scope);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.WhyNot);
        foreach (var why in explanation.WhyNot) WriteWhyNot(json, why, scope);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.Flips);
        foreach (var flip in explanation.Flips) WriteFlip(json, flip, scope);
        json.WriteEndArray();
        json.WriteBoolean(JsonNames.FlipsAreExact, explanation.FlipsAreExact);
        json.WriteString(JsonNames.Text, explanation.Text);
    }

    private static void WriteWhyNot(Utf8JsonWriter json, WhyNot why, AnswerScope scope)
    {
        json.WriteStartObject();
        WriteName(json, why.Cause);
        json.WriteString(JsonNames.Reason, JsonWords.Of(why.Reason));
        json.WriteBoolean(JsonNames.Lost, why.IsLost);
        if (why.Step is { } step)
        {
            json.WritePropertyName(JsonNames.Step);
            DiagnosisJson.WriteStep(json, step, scope);
        }
        json.WriteEndObject();
    }

    private static void WriteFlip(Utf8JsonWriter json, AnswerFlip flip, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteStartArray(JsonNames.Changes);
        foreach (var change in flip.Changes)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Fact, change.Fact.Id);
            json.WriteString(JsonNames.Title, change.Fact.Title);
            json.WritePropertyName(JsonNames.From);
            ValueJson.Write(json, change.From, change.Fact, scope);
            json.WritePropertyName(JsonNames.To);
            ValueJson.Write(json, change.To, change.Fact, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString(JsonNames.Status, JsonWords.Of(flip.Status));
        WriteCauses(json, flip.Causes);
        json.WriteEndObject();
    }

    private static void WriteCauses(Utf8JsonWriter json, ImmutableArray<Cause> causes)
    {
        json.WriteStartArray(JsonNames.Causes);
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
        json.WriteString(JsonNames.Id, cause.Id);
        json.WriteString(JsonNames.Title, cause.Title);
    }
}
