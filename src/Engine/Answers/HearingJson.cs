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
        json.WriteStartArray(JsonNames.Hazards);
        foreach (var hazard in hazards)
        {
            json.WriteStartObject();
            json.WriteString(JsonNames.Id, hazard.Hazard.Id);
            json.WriteString(JsonNames.Title, hazard.Hazard.Title);
            json.WriteString(JsonNames.Severity, JsonWords.Of(hazard.Hazard.Severity));
            json.WriteString(JsonNames.Playbook, hazard.Playbook);
            JsonWords.WriteStrings(json, JsonNames.Script, hazard.Script);
            if (!scope.ForCustomer) WriteEvidence(json, hazard.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteClassification(Utf8JsonWriter json, Hearing hearing, Severity severity, AnswerScope scope)
    {
        json.WriteStartObject(JsonNames.Classification);
        json.WriteStartArray(JsonNames.Categories);
        foreach (var scored in hearing.Categories) WriteCategory(json, scored);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.Intents);
        foreach (var intent in hearing.Intents) WriteIntent(json, intent);
        json.WriteEndArray();
        json.WriteString(JsonNames.Severity, JsonWords.Of(severity));
        WriteOne(json, JsonNames.Emotion, hearing.Emotion);
        WriteOne(json, JsonNames.Motive, hearing.Motive);
        // What is noted of the customer is for those who answer, never for the customer.
        WriteAll(json, JsonNames.Escalations, scope.ForCustomer ? [] : hearing.Escalations);
        WriteAll(json, JsonNames.Conduct, scope.ForCustomer ? [] : hearing.Conduct);
        WriteAll(json, JsonNames.Sensitive, scope.ForCustomer ? [] : hearing.Sensitive);
        json.WriteStartArray(JsonNames.Heard);
        foreach (var heard in hearing.Facts)
            if (scope.MayTell(heard.Fact.Id)) WriteHeard(json, heard, scope);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.PersonalData);
        foreach (var data in hearing.PersonalData) WritePersonal(json, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, JsonEncodedText name, HeardIntent? heard)
    {
        json.WritePropertyName(name);
        if (heard is null) json.WriteNullValue();
        else WriteIntent(json, heard);
    }

    private static void WriteAll(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<HeardIntent> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows) WriteIntent(json, row);
        json.WriteEndArray();
    }

    // Where it stands and what it is; never the words.
    private static void WritePersonal(Utf8JsonWriter json, PersonalDataSpan data)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Kind, JsonWords.Of(data.Kind));
        json.WriteNumber(JsonNames.Start, data.At.Start);
        json.WriteNumber(JsonNames.Length, data.At.Length);
        json.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter json, ScoredCategory scored)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, scored.Category.Id);
        json.WriteString(JsonNames.Group, scored.Category.Group);
        json.WriteString(JsonNames.Title, scored.Category.Title);
        json.WriteBoolean(JsonNames.Tree, scored.HasTree);
        json.WriteNumber(JsonNames.Score, Math.Round(scored.Score, 4));
        WriteEvidence(json, scored.Evidence);
        json.WriteEndObject();
    }

    private static void WriteIntent(Utf8JsonWriter json, HeardIntent heard)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Id, heard.Intent.Id);
        json.WriteString(JsonNames.Title, heard.Intent.Title);
        WriteEvidence(json, heard.Evidence);
        json.WriteEndObject();
    }

    private static void WriteHeard(Utf8JsonWriter json, HeardFact heard, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Fact, heard.Fact.Id);
        json.WritePropertyName(JsonNames.Value);
        ValueJson.Write(json, heard.Value, heard.Fact, scope);
        json.WriteStartArray(JsonNames.Evidence);
        WritePhrase(json, heard.Phrase, heard.At, Polarity.For);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ImmutableArray<PhraseEvidence> evidence)
    {
        json.WriteStartArray(JsonNames.Evidence);
        foreach (var piece in evidence) WritePhrase(json, piece.Phrase, piece.At, piece.Speaks);
        json.WriteEndArray();
    }

    private static void WritePhrase(Utf8JsonWriter json, string phrase, TextSpan at, Polarity speaks)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Phrase, phrase);
        json.WriteNumber(JsonNames.Start, at.Start);
        json.WriteNumber(JsonNames.Length, at.Length);
        json.WriteString(JsonNames.Speaks, JsonWords.Of(speaks));
        json.WriteEndObject();
    }
}
