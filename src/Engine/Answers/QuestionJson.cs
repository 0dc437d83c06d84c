using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>questions</c>.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Question> questions)
    {
        json.WriteStartArray("questions"u8);
        foreach (var question in questions) WriteQuestion(json, question);
        json.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("fact"u8, question.Fact.Id);
        json.WriteString("ask"u8, question.Ask);
        json.WriteString("type"u8, JsonWords.Of(question.Fact.Type));
        json.WriteStartArray("choices"u8);
        foreach (var choice in question.Fact.Choices)
        {
            json.WriteStartObject();
            json.WriteString("key"u8, choice.Key);
            json.WriteString("title"u8, choice.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("unit"u8, question.Fact.Unit.Symbol is "" ? null : question.Fact.Unit.Symbol);
        json.WriteString("source"u8, question.Origin.ToString());
        json.WriteNumber("effort"u8, question.Effort);
        if (question.Gain is { } gain) json.WriteNumber("gain"u8, Math.Round(gain, 4));
        if (question.Fact.Many) json.WriteBoolean("many"u8, true);
        if (question.Fact.NoneTitle is { } none) json.WriteString("none"u8, none);
        if (question.Recheck) json.WriteBoolean("recheck"u8, true);
        json.WriteEndObject();
    }
}
