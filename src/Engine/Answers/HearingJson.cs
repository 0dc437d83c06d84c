using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>The members <c>hazards</c> and <c>classification</c>.</summary>
internal static class HearingJson
{
    public static void WriteHazards(Utf8JsonWriter json, ImmutableArray<HazardAnswer> hazards, AnswerScope scope)
    {
        json.WriteStartArray("hazards"u8);
        foreach (var hazard in hazards)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, hazard.Hazard.Id);
            json.WriteString("title"u8, hazard.Hazard.Title);
            json.WriteString("severity"u8, hazard.Hazard.Severity.ToString());
            json.WriteString("playbook"u8, hazard.Playbook);
            JsonWords.WriteStrings(json, "script"u8, hazard.Script);
            if (!scope.ForCustomer) WriteEvidence(json, hazard.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteClassification(Utf8JsonWriter json, Hearing hearing, Severity severity, AnswerScope scope)
    {
        json.WriteStartObject("classification"u8);
        json.WriteStartArray("categories"u8);
        foreach (var scored in hearing.Categories) WriteCategory(json, scored);
        json.WriteEndArray();
        json.WriteStartArray("intents"u8);
        foreach (var intent in hearing.Intents) WriteIntent(json, intent);
        json.WriteEndArray();
        json.WriteString("severity"u8, severity.ToString());
        WriteOne(json, "emotion"u8, hearing.Emotion);
        WriteOne(json, "motive"u8, hearing.Motive);
        // What is noted of the customer is for those who answer, never for the customer.
        WriteAll(json, "escalations"u8, scope.ForCustomer ? [] : hearing.Escalations);
        WriteAll(json, "conduct"u8, scope.ForCustomer ? [] : hearing.Conduct);
        WriteAll(json, "sensitive"u8, scope.ForCustomer ? [] : hearing.Sensitive);
        json.WriteStartArray("heard"u8);
        foreach (var heard in hearing.Facts.Where(heard => scope.MayTell(heard.Fact.Id))) WriteHeard(json, heard, scope);
        json.WriteEndArray();
        json.WriteStartArray("personalData"u8);
        foreach (var data in hearing.PersonalData) WritePersonal(json, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, ReadOnlySpan<byte> name, HeardIntent? heard)
    {
        json.WritePropertyName(name);
        if (heard is null) json.WriteNullValue();
        else WriteIntent(json, heard);
    }

    private static void WriteAll(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<HeardIntent> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows) WriteIntent(json, row);
        json.WriteEndArray();
    }

    // Where it stands and what it is; never the words.
    private static void WritePersonal(Utf8JsonWriter json, PersonalDataSpan data)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, JsonWords.Of(data.Kind));
        json.WriteNumber("start"u8, data.At.Start);
        json.WriteNumber("length"u8, data.At.Length);
        json.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter json, ScoredCategory scored)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, scored.Category.Id);
        json.WriteString("group"u8, scored.Category.Group);
        json.WriteString("title"u8, scored.Category.Title);
        json.WriteBoolean("tree"u8, scored.HasTree);
        json.WriteNumber("score"u8, Math.Round(scored.Score, 4));
        WriteEvidence(json, scored.Evidence);
        json.WriteEndObject();
    }

    private static void WriteIntent(Utf8JsonWriter json, HeardIntent heard)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, heard.Intent.Id);
        json.WriteString("title"u8, heard.Intent.Title);
        WriteEvidence(json, heard.Evidence);
        json.WriteEndObject();
    }

    private static void WriteHeard(Utf8JsonWriter json, HeardFact heard, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("fact"u8, heard.Fact.Id);
        json.WritePropertyName("value"u8);
        ValueJson.Write(json, heard.Value, heard.Fact, scope);
        json.WriteStartArray("evidence"u8);
        WritePhrase(json, heard.Phrase, heard.At, Polarity.For);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ImmutableArray<PhraseEvidence> evidence)
    {
        json.WriteStartArray("evidence"u8);
        foreach (var piece in evidence) WritePhrase(json, piece.Phrase, piece.At, piece.Speaks);
        json.WriteEndArray();
    }

    private static void WritePhrase(Utf8JsonWriter json, string phrase, TextSpan at, Polarity speaks)
    {
        json.WriteStartObject();
        json.WriteString("phrase"u8, phrase);
        json.WriteNumber("start"u8, at.Start);
        json.WriteNumber("length"u8, at.Length);
        json.WriteString("speaks"u8, JsonWords.Of(speaks));
        json.WriteEndObject();
    }
}
