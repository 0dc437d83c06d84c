using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Answers;

/// <summary>The members that trees give: <c>causes</c>, <c>notExcluded</c>, <c>unexplained</c>, <c>conflicts</c>, <c>trace</c>.</summary>
internal static class DiagnosisJson
{
    public static void Write(Utf8JsonWriter json, Diagnosis diagnosis, AnswerScope scope)
    {
        json.WriteStartArray("causes"u8);
        foreach (var ranked in diagnosis.Causes) WriteCause(json, ranked, scope);
        json.WriteEndArray();

        json.WriteStartArray("notExcluded"u8);
        foreach (var cause in diagnosis.NotExcluded)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, cause.Id);
            json.WriteString("title"u8, cause.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();

        if (diagnosis.Unexplained is { } rest && diagnosis.Causes.All(c => scope.MayTellAmount(c.Cause)))
            json.WriteString("unexplained"u8, ValueJson.Notation(rest, scope));

        json.WriteStartArray("conflicts"u8);
        foreach (var conflict in diagnosis.Conflicts) WriteConflict(json, conflict, scope);
        json.WriteEndArray();
    }

    /// <summary>Nothing when no trace was asked for.</summary>
    public static void WriteTrace(Utf8JsonWriter json, ImmutableArray<TraceStep> trace, AnswerScope scope)
    {
        if (trace.IsEmpty) return;
        json.WriteStartArray("trace"u8);
        foreach (var step in trace) WriteStep(json, step, scope);
        json.WriteEndArray();
    }

    internal static void WriteCause(Utf8JsonWriter json, RankedCause ranked, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, ranked.Cause.Id);
        json.WriteString("title"u8, ranked.Cause.Title);
        json.WriteNumber("rank"u8, ranked.Rank);
        json.WriteString("basis"u8, JsonWords.Of(ranked.Basis));
        if (ranked.Probability is { } probability) json.WriteNumber("probability"u8, Math.Round(probability, 4));
        if (ranked.Amount is { } amount && scope.MayTellAmount(ranked.Cause)) json.WriteString("amount"u8, ValueJson.Notation(amount, scope));
        if (!scope.ForCustomer)
        {
            json.WriteStartArray("because"u8);
            foreach (var step in ranked.Because) WriteStep(json, step, scope);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, FactConflict conflict, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("fact"u8, conflict.Fact);
        json.WriteStartArray("readings"u8);
        foreach (var reading in conflict.Readings)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, reading.Origin.ToString());
            json.WriteString("at"u8, scope.Time(reading.At));
            if (scope.MayTell(conflict.Fact))
            {
                json.WritePropertyName("value"u8);
                ValueJson.Write(json, reading.Value, scope.Rules.Facts.GetValueOrDefault(conflict.Fact), scope);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void WriteStep(Utf8JsonWriter json, TraceStep step, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("tree"u8, step.Tree);
        json.WriteString("node"u8, step.Node);
        json.WriteString("file"u8, step.At.Path);
        json.WriteNumber("line"u8, step.At.Line);
        json.WriteString("condition"u8, step.Condition);
        json.WriteString("truth"u8, JsonWords.Of(step.Truth));
        if (step.Because is not null) json.WriteString("because"u8, step.Because);
        json.WriteStartArray("facts"u8);
        foreach (var fact in step.Facts)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, fact.Fact);
            json.WriteString("state"u8, fact.State);
            if (fact.Value is not null)
            {
                json.WritePropertyName("value"u8);
                ValueJson.Write(json, fact.Value, scope.Rules.Facts.GetValueOrDefault(fact.Fact), scope);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
