using System.Collections.Immutable;
using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>sources</c>: how each system fared and, but for a customer, the page of facts it gave.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<SourceReport> sources, AnswerScope scope)
    {
        json.WriteStartArray("sources"u8);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("system"u8, source.System);
            json.WriteString("status"u8, source.Status);
            json.WriteNumber("elapsedMs"u8, source.ElapsedMs);
            if (!source.Unreadable.IsEmpty) JsonWords.WriteStrings(json, "unreadable"u8, source.Unreadable);
            if (!scope.ForCustomer && !source.Facts.IsEmpty) WriteFacts(json, source.Facts, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, ImmutableArray<SourceFact> facts, AnswerScope scope)
    {
        json.WriteStartArray("facts"u8);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, fact.Fact.Id);
            json.WriteString("title"u8, fact.Fact.Title);
            json.WriteString("state"u8, JsonWords.Of(fact.State));
            if (fact.Reading is { } reading)
            {
                if (reading.Value is { } value)
                {
                    json.WritePropertyName("value"u8);
                    ValueJson.Write(json, value, fact.Fact, scope);
                }
                json.WriteString("at"u8, scope.Time(reading.At));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
