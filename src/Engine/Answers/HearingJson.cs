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
        json.WriteStartArray("hazards");
        foreach (var hazard in hazards)
        {
            json.WriteStartObject();
            json.WriteString("id", hazard.Hazard.Id);
            json.WriteString("title", hazard.Hazard.Title);
            json.WriteString("severity", hazard.Hazard.Severity.ToString());
            json.WriteString("playbook", hazard.Playbook);
            JsonWords.WriteStrings(json, "script", hazard.Script);
            if (!scope.ForCustomer) WriteEvidence(json, hazard.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteClassification(Utf8JsonWriter json, Hearing hearing, Severity severity, AnswerScope scope)
    {
        json.WriteStartObject("classification");
        json.WriteStartArray("categories");
        foreach (var scored in hearing.Categories) WriteCategory(json, scored);
        json.WriteEndArray();
        json.WriteStartArray("intents");
        foreach (var intent in hearing.Intents) WriteIntent(json, intent);
        json.WriteEndArray();
        json.WriteString("severity", severity.ToString());
        WriteOne(json, "emotion", hearing.Emotion);
        WriteOne(json, "motive", hearing.Motive);
        // What is noted of the customer is for those who answer, never for the customer.
        WriteAll(json, "escalations", scope.ForCustomer ? [] : hearing.Escalations);
        WriteAll(json, "conduct", scope.ForCustomer ? [] : hearing.Conduct);
        WriteAll(json, "sensitive", scope.ForCustomer ? [] : hearing.Sensitive);
        json.WriteStartArray("heard");
        foreach (var heard in hearing.Facts.Where(heard => scope.MayTell(heard.Fact.Id))) WriteHeard(json, heard, scope);
        json.WriteEndArray();
        json.WriteStartArray("personalData");
        foreach (var data in hearing.PersonalData) WritePersonal(json, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, string name, HeardIntent? heard)
    {
        json.WritePropertyName(name);
        if (heard is null) json.WriteNullValue();
        else WriteIntent(json, heard);
    }

    private static void WriteAll(Utf8JsonWriter json, string name, ImmutableArray<HeardIntent> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows) WriteIntent(json, row);
        json.WriteEndArray();
    }

    // Where it stands and what it is; never the words.
    private static void WritePersonal(Utf8JsonWriter json, PersonalDataSpan data)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonWords.Of(data.Kind));
        json.WriteNumber("start", data.At.Start);
        json.WriteNumber("length", data.At.Length);
        json.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter json, ScoredCategory scored)
    {
        json.WriteStartObject();
        json.WriteString("id", scored.Category.Id);
        json.WriteString("group", scored.Category.Group);
        json.WriteString("title", scored.Category.Title);
        json.WriteBoolean("tree", scored.HasTree);
        json.WriteNumber("score", Math.Round(scored.Score, 4));
        WriteEvidence(json, scored.Evidence);
        json.WriteEndObject();
    }

    private static void WriteIntent(Utf8JsonWriter json, HeardIntent heard)
    {
        json.WriteStartObject();
        json.WriteString("id", heard.Intent.Id);
        json.WriteString("title", heard.Intent.Title);
        WriteEvidence(json, heard.Evidence);
        json.WriteEndObject();
    }

    private static void WriteHeard(Utf8JsonWriter json, HeardFact heard, AnswerScope scope)
    {
        json.WriteStartObject();
        json.WriteString("fact", heard.Fact.Id);
        json.WritePropertyName("value");
        ValueJson.Write(json, heard.Value, heard.Fact, scope);
        json.WriteStartArray("evidence");
        WritePhrase(json, heard.Phrase, heard.At, Polarity.For);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ImmutableArray<PhraseEvidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var piece in evidence) WritePhrase(json, piece.Phrase, piece.At, piece.Speaks);
        json.WriteEndArray();
    }

    private static void WritePhrase(Utf8JsonWriter json, string phrase, TextSpan at, Polarity speaks)
    {
        json.WriteStartObject();
        json.WriteString("phrase", phrase);
        json.WriteNumber("start", at.Start);
        json.WriteNumber("length", at.Length);
        json.WriteString("speaks", JsonWords.Of(speaks));
        json.WriteEndObject();
    }
}
