using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>shadow</c>.</summary>
internal static class ShadowJson
{
    public static void Write(Utf8JsonWriter json, ShadowAnswer shadow)
    {
        json.WriteStartObject("shadow"u8);
        json.WriteStartArray("trees"u8);
        foreach (var tree in shadow.Trees)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, tree.Id);
            json.WriteString("title"u8, tree.Title);
            json.WriteString("status"u8, JsonWords.Of(tree.Status));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status"u8, JsonWords.Of(shadow.Answer.Diagnosis.Status));
        JsonWords.WriteStrings(json, "causes"u8, shadow.Answer.Diagnosis.Causes.Select(cause => cause.Cause.Id));
        json.WriteString("question"u8, shadow.Answer.Questions is [var question, ..] ? question.Fact.Id : null);
        json.WriteStartArray("differences"u8);
        foreach (var difference in shadow.Differences)
        {
            json.WriteStartObject();
            json.WriteString("what"u8, difference.What);
            JsonWords.WriteStrings(json, "answered"u8, difference.Answered);
            JsonWords.WriteStrings(json, "shadow"u8, difference.Shadow);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
