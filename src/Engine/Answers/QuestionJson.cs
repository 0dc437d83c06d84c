using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>questions</c>.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Question> questions)
    {
        json.WriteStartArray("questions");
        foreach (var question in questions) WriteQuestion(json, question);
        json.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Fact.Id);
        json.WriteString("ask", question.Ask);
        json.WriteString("type", JsonWords.Of(question.Fact.Type));
        json.WriteStartArray("choices");
        foreach (var choice in question.Fact.Choices)
        {
            json.WriteStartObject();
            json.WriteString("key", choice.Key);
            json.WriteString("title", choice.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("unit", question.Fact.Unit.Symbol is "" ? null : question.Fact.Unit.Symbol);
        json.WriteString("source", question.Origin.ToString());
        json.WriteNumber("effort", question.Effort);
        if (question.Gain is { } gain) json.WriteNumber("gain", Math.Round(gain, 4));
        if (question.Fact.Many) json.WriteBoolean("many", true);
        if (question.Fact.NoneTitle is { } none) json.WriteString("none", none);
        if (question.Recheck) json.WriteBoolean("recheck", true);
        json.WriteEndObject();
    }
}
