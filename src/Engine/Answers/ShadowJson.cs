using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>shadow</c>.</summary>
internal static class ShadowJson
{
    public static void Write(Utf8JsonWriter json, ShadowAnswer shadow)
    {
        json.WriteStartObject("shadow");
        json.WriteStartArray("trees");
        foreach (var tree in shadow.Trees)
        {
            json.WriteStartObject();
            json.WriteString("id", tree.Id);
            json.WriteString("title", tree.Title);
            json.WriteString("status", JsonWords.Of(tree.Status));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status", JsonWords.Of(shadow.Answer.Diagnosis.Status));
        JsonWords.WriteStrings(json, "causes", shadow.Answer.Diagnosis.Causes.Select(cause => cause.Cause.Id));
        json.WriteString("question", shadow.Answer.Questions is [var question, ..] ? question.Fact.Id : null);
        json.WriteStartArray("differences");
        foreach (var difference in shadow.Differences)
        {
            json.WriteStartObject();
            json.WriteString("what", difference.What);
            JsonWords.WriteStrings(json, "answered", difference.Answered);
            JsonWords.WriteStrings(json, "shadow", difference.Shadow);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
