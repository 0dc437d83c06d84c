using System.Collections.Immutable;
using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>sources</c>: how each system fared and, but for a customer, the page of facts it gave.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<SourceReport> sources, AnswerScope scope)
    {
        json.WriteStartArray(JsonNames.Sources);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.System, source.System);
            json.WriteString(JsonNames.Status, source.Status);
            json.WriteNumber(JsonNames.ElapsedMs, source.ElapsedMs);
            if (!source.Unreadable.IsEmpty) JsonWords.WriteStrings(json, JsonNames.Unreadable, source.Unreadable);
            if (!scope.ForCustomer && !source.Facts.IsEmpty) WriteFacts(json, source.Facts, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, ImmutableArray<SourceFact> facts, AnswerScope scope)
    {
        json.WriteStartArray(JsonNames.Facts);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Fact, fact.Fact.Id);
            json.WriteString(JsonNames.Title, fact.Fact.Title);
            json.WriteString(JsonNames.State, JsonWords.Of(fact.State));
            if (fact.Reading is { } reading)
            {
                if (reading.Value is { } value)
                {
                    json.WritePropertyName(JsonNames.Value);
                    ValueJson.Write(json, value, fact.Fact, scope);
                }
                json.WriteString(JsonNames.At, scope.Time(reading.At));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
