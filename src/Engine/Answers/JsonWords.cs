using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>The contract's words for enumerations, times and lists.</summary>
internal static class JsonWords
{
    public static string Of(DiagnosisStatus status) => StatusWord.Of(status);

    public static string Of(TreeStatus status) => status.ToString().ToLowerInvariant();

    public static string Of(CauseBasis basis) => basis switch
    {
        CauseBasis.Conclusive => "conclusive",
        CauseBasis.Default => "default",
        CauseBasis.Shares => "shares",
        _ => "structure",
    };

    public static string Of(StepTruth truth) => truth switch
    {
        StepTruth.True => "true",
        StepTruth.False => "false",
        StepTruth.Open => "open",
        _ => "unknowable",
    };

    public static string Of(WhyNotReason reason) => reason switch
    {
        WhyNotReason.Contradicted => "contradicted",
        WhyNotReason.Overtaken => "overtaken",
        WhyNotReason.NothingUnknown => "nothing-unknown",
        WhyNotReason.NotAsked => "not-asked",
        WhyNotReason.NotKnown => "not-known",
        WhyNotReason.GateSpoke => "gate-spoke",
        WhyNotReason.DangerByDefault => "danger-by-default",
        _ => "another-tree-spoke",
    };

    public static string Of(FactType type) => type switch
    {
        FactType.Boolean => "boolean",
        FactType.Choice => "choice",
        FactType.Number => "number",
        FactType.Text => "text",
        FactType.Date => "date",
        FactType.DateTime => "date-time",
        _ => "duration",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.S1 => "S1",
        Severity.S2 => "S2",
        Severity.S3 => "S3",
        _ => "S4",
    };

    public static string Of(SourceFactState state) => state.ToString().ToLowerInvariant();

    public static string Of(RegulationKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(Polarity speaks) => speaks == Polarity.For ? "for" : "against";

    public static string Of(PersonalDataKind kind) => kind == PersonalDataKind.IdentityCard ? "identity-card" : kind.ToString().ToLowerInvariant();

    public static string Of(StepKind kind) => kind switch
    {
        StepKind.Say => "say",
        StepKind.Do => "do",
        _ => "ask",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static void WriteStrings(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteStrings(Utf8JsonWriter json, JsonEncodedText name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
