using System.Collections.Immutable;
using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>The member <c>sources</c>: how each system fared and, but for a customer, the page of facts it gave.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<SourceReport> sources, AnswerScope scope)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("system", source.System);
            json.WriteString("status", source.Status);
            json.WriteNumber("elapsedMs", source.ElapsedMs);
            if (!source.Unreadable.IsEmpty) JsonWords.WriteStrings(json, "unreadable", source.Unreadable);
            if (!scope.ForCustomer && !source.Facts.IsEmpty) WriteFacts(json, source.Facts, scope);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, ImmutableArray<SourceFact> facts, AnswerScope scope)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Fact.Id);
            json.WriteString("title", fact.Fact.Title);
            json.WriteString("state", JsonWords.Of(fact.State));
            if (fact.Reading is { } reading)
            {
                if (reading.Value is { } value)
                {
                    json.WritePropertyName("value");
                    ValueJson.Write(json, value, fact.Fact, scope);
                }
                json.WriteString("at", scope.Time(reading.At));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
