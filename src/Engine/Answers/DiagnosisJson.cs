using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Answers;

/// <summary>The members that trees give: <c>causes</c>, <c>notExcluded</c>, <c>unexplained</c>, <c>conflicts</c>, <c>trace</c>.</summary>
internal static class DiagnosisJson
{
    public static void Write(Utf8JsonWriter json, Diagnosis diagnosis, AnswerScope scope)
    {
        json.WriteStartArray("causes");
        foreach (var ranked in diagnosis.Causes) WriteCause(json, ranked, scope);
        json.WriteEndArray();

        json.WriteStartArray("notExcluded");
        foreach (var cause in diagnosis.NotExcluded)
        {
            json.WriteStartObject();
            json.WriteString("id", cause.Id);
            json.WriteString("title", cause.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();

        if (diagnosis.Unexplained is { } rest && diagnosis.Causes.All(c => scope.MayTellAmount(c.Cause)))
            json.WriteString("unexplained", ValueJson.Notation(rest, scope));

        json.WriteStartArray("conflicts");
        foreach (var conflict in diagnosis.Conflicts) WriteConflict(json, conflict, scope);
        json.WriteEndArray();
    }

    /// <summary>Nothing when no trace was asked for.</summary>
    public static void WriteTrace(Utf8JsonWriter json, ImmutableArray<TraceStep> trace, AnswerScope scope)
    {
        if (trace.IsEmpty) return;
        json.WriteStartArray("trace");
        foreach (var step in trace) WriteStep(json, step, scope);
        json.WriteEndArray();
    }

    internal static void WriteCause(Utf8JsonWriter json, RankedCause ranked, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("id", ranked.Cause.Id);
        json.WriteString("title", ranked.Cause.Title);
        json.WriteNumber("rank", ranked.Rank);
        json.WriteString("basis", JsonWords.Of(ranked.Basis));
        if (ranked.Probability is { } probability) json.WriteNumber("probability", Math.Round(probability, 4));
        if (ranked.Amount is { } amount && scope.MayTellAmount(ranked.Cause)) json.WriteString("amount", ValueJson.Notation(amount, scope));
        if (!scope.ForCustomer)
        {
            json.WriteStartArray("because");
            foreach (var step in ranked.Because) WriteStep(json, step, scope);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, FactConflict conflict, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("fact", conflict.Fact);
        json.WriteStartArray("readings");
        foreach (var reading in conflict.Readings)
        {
            json.WriteStartObject();
            json.WriteString("source", reading.Origin.ToString());
            json.WriteString("at", scope.Time(reading.At));
            if (scope.MayTell(conflict.Fact))
            {
                json.WritePropertyName("value");
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
        json.WriteString("tree", step.Tree);
        json.WriteString("node", step.Node);
        json.WriteString("file", step.At.Path);
        json.WriteNumber("line", step.At.Line);
        json.WriteString("condition", step.Condition);
        json.WriteString("truth", JsonWords.Of(step.Truth));
        if (step.Because is not null) json.WriteString("because", step.Because);
        json.WriteStartArray("facts");
        foreach (var fact in step.Facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Fact);
            json.WriteString("state", fact.State);
            if (fact.Value is not null)
            {
                json.WritePropertyName("value");
                ValueJson.Write(json, fact.Value, scope.Rules.Facts.GetValueOrDefault(fact.Fact), scope);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
