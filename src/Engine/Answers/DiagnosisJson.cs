using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Answers;

/// <summary>The members that trees give: <c>causes</c>, <c>notExcluded</c>, <c>unexplained</c>, <c>conflicts</c>, <c>trace</c>.</summary>
internal static class DiagnosisJson
{
    public static void Write(Utf8JsonWriter json, Diagnosis diagnosis, AnswerScope scope)
    {
        WriteCauses(json, diagnosis.Causes, scope);

        json.WriteStartArray(JsonNames.NotExcluded);
        foreach (var cause in diagnosis.NotExcluded)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Id, cause.Id);
            json.WriteString(JsonNames.Title, cause.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();

        if (diagnosis.Unexplained is { } rest && MayTellAmounts(diagnosis.Causes, scope))
            json.WriteString(JsonNames.Unexplained, ValueJson.Notation(rest, scope));

        json.WriteStartArray(JsonNames.Conflicts);
        foreach (var conflict in diagnosis.Conflicts) WriteConflict(json, conflict, scope);
        json.WriteEndArray();
    }

    /// <summary>Nothing when no trace was asked for.</summary>
    public static void WriteTrace(Utf8JsonWriter json, ImmutableArray<TraceStep> trace, AnswerScope scope)
    {
        if (trace.IsEmpty) return;
        json.WriteStartArray(JsonNames.Trace);
        foreach (var step in trace) WriteStep(json, step, scope);
        json.WriteEndArray();
    }

    private static void WriteCauses(Utf8JsonWriter json, ImmutableArray<RankedCause> causes, AnswerScope scope)
    {
        json.WriteStartArray(JsonNames.Causes);
        if (!causes.IsEmpty)
        {
            Span<byte> room = stackalloc byte[WrittenCauses.Room];
            foreach (var ranked in causes)
                if (scope.Written is not { } written || !written.Causes.TryWrite(json, ranked, scope.ForCustomer, room)) WriteCause(json, ranked, scope);
        }
        json.WriteEndArray();
    }

    private static bool MayTellAmounts(ImmutableArray<RankedCause> causes, AnswerScope scope)
    {
        foreach (var ranked in causes)
            if (!scope.MayTellAmount(ranked.Cause))
                return false;
        return true;
    }

    internal static void WriteCause(Utf8JsonWriter json, RankedCause ranked, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, ranked.Cause.Id);
        json.WriteString(JsonNames.Title, ranked.Cause.Title);
        json.WriteNumber(JsonNames.Rank, ranked.Rank);
        json.WriteString(JsonNames.Basis, JsonWords.Of(ranked.Basis));
        if (ranked.Probability is { } probability) json.WriteNumber(JsonNames.Probability, Math.Round(probability, 4));
        if (ranked.Amount is { } amount && scope.MayTellAmount(ranked.Cause)) json.WriteString(JsonNames.Amount, ValueJson.Notation(amount, scope));
        if (!scope.ForCustomer)
        {
            json.WriteStartArray(JsonNames.Because);
            foreach (var step in ranked.Because) WriteStep(json, step, scope);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, FactConflict conflict, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Fact, conflict.Fact);
        json.WriteStartArray(JsonNames.Readings);
        foreach (var reading in conflict.Readings)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Source, reading.Origin.ToString());
            json.WriteString(JsonNames.At, scope.Time(reading.At));
            if (scope.MayTell(conflict.Fact))
            {
                json.WritePropertyName(JsonNames.Value);
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
        json.WriteString(JsonNames.Tree, step.Tree);
        json.WriteString(JsonNames.Node, step.Node);
        json.WriteString(JsonNames.File, step.At.Path);
        json.WriteNumber(JsonNames.Line, step.At.Line);
        json.WriteString(JsonNames.Condition, step.Condition);
        json.WriteString(JsonNames.Truth, JsonWords.Of(step.Truth));
        if (step.Because is not null) json.WriteString(JsonNames.Because, step.Because);
        json.WriteStartArray(JsonNames.Facts);
        foreach (var fact in step.Facts)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Fact, fact.Fact);
            json.WriteString(JsonNames.State, fact.State);
            if (fact.Value is not null)
            {
                json.WritePropertyName(JsonNames.Value);
                ValueJson.Write(json, fact.Value, scope.Rules.Facts.GetValueOrDefault(fact.Fact), scope);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
