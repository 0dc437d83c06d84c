using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>questions</c>.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Question> questions, AnswerScope scope)
    {
        json.WriteStartArray(JsonNames.Questions);
        foreach (var question in questions)
            if (scope.Written is not { } written || !written.Questions.TryWrite(json, question)) Write(json, question);
        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Fact, question.Fact.Id);
        json.WriteString(JsonNames.Ask, question.Ask);
        json.WriteString(JsonNames.Type, JsonWords.Of(question.Fact.Type));
        json.WriteStartArray(JsonNames.Choices);
        foreach (var choice in question.Fact.Choices)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Key, choice.Key);
            json.WriteString(JsonNames.Title, choice.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString(JsonNames.Unit, question.Fact.Unit.Symbol is "" ? null : question.Fact.Unit.Symbol);
        json.WriteString(JsonNames.Source, question.Origin.ToString());
        json.WriteNumber(JsonNames.Effort, question.Effort);
        if (question.Gain is { } gain) json.WriteNumber(JsonNames.Gain, Math.Round(gain, 4));
        if (question.Fact.Many) json.WriteBoolean(JsonNames.Many, true);
        if (question.Fact.NoneTitle is { } none) json.WriteString(JsonNames.None, none);
        if (question.Recheck) json.WriteBoolean(JsonNames.Recheck, true);
        json.WriteEndObject();
    }
}
