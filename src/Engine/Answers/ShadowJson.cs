using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>shadow</c>.</summary>
internal static class ShadowJson
{
    public static void Write(Utf8JsonWriter json, ShadowAnswer shadow)
    {
        json.WriteStartObject(JsonNames.Shadow);
        json.WriteStartArray(JsonNames.Trees);
        foreach (var tree in shadow.Trees)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Id, tree.Id);
            json.WriteString(JsonNames.Title, tree.Title);
            json.WriteString(JsonNames.Status, JsonWords.Of(tree.Status));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString(JsonNames.Status, JsonWords.Of(shadow.Answer.Diagnosis.Status));
        JsonWords.WriteStrings(json, JsonNames.Causes, shadow.Answer.Diagnosis.Causes.Select(cause => cause.Cause.Id));
        json.WriteString(JsonNames.Question, shadow.Answer.Questions is [var question, ..] ? question.Fact.Id : null);
        json.WriteStartArray(JsonNames.Differences);
        foreach (var difference in shadow.Differences)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.What, difference.What);
            JsonWords.WriteStrings(json, JsonNames.Answered, difference.Answered);
            JsonWords.WriteStrings(json, JsonNames.Shadow, difference.Shadow);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
