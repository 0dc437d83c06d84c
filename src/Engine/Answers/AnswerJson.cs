using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Writes answers as JSON: the one contract of the HTTP interface and of <c>diagnose run --json</c>.
/// Times carry the offset of the rules' zone; a customer gets no reasons, no trace, no practice and no private facts.
/// </summary>
public static class AnswerJson
{
    // Readers are programs and terminals, never a script element of a page: Chinese stays legible.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private static readonly JsonWriterOptions Indented = Plain with { Indented = true };

    /// <summary>The whole answer.</summary>
    /// <param name="answer">What the engine said.</param>
    /// <param name="rules">The rules it said it with.</param>
    /// <param name="indented">For people's eyes.</param>
    public static string Write(Answer answer, RuleBase rules, bool indented = false) =>
        Encoding.UTF8.GetString(WriteUtf8(answer, rules, indented).Span);

    /// <summary>The whole answer, as UTF-8.</summary>
    /// <inheritdoc cref="Write"/>
    public static ReadOnlyMemory<byte> WriteUtf8(Answer answer, RuleBase rules, bool indented = false)
    {
        using var bytes = new PooledBytes();
        WriteUtf8(bytes, answer, rules, indented);
        return bytes.ToArray();
    }

    /// <summary>The whole answer, as UTF-8, to wherever the caller keeps it.</summary>
    /// <param name="into">Takes the bytes.</param>
    /// <param name="answer">What the engine said.</param>
    /// <param name="rules">The rules it said it with.</param>
    /// <param name="indented">For people's eyes.</param>
    internal static void WriteUtf8(IBufferWriter<byte> into, Answer answer, RuleBase rules, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var json = new Utf8JsonWriter(into, indented ? Indented : Plain);
        json.WriteStartObject();
        WriteMembers(json, answer, new AnswerScope(rules, answer.Audience, answer.Discretion, answer.Facts, answer.Written));
        json.WriteEndObject();
    }

    /// <summary>What the words alone say: <c>{hazards, classification}</c>, as UTF-8.</summary>
    /// <inheritdoc cref="Write"/>
    public static ReadOnlyMemory<byte> WriteClassificationUtf8(ClassificationAnswer answer, RuleBase rules, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var scope = new AnswerScope(rules, answer.Audience, answer.Discretion, Facts.FactSet.Empty);
        return Object(indented, json =>
        {
            HearingJson.WriteHazards(json, answer.Hazards, scope);
            HearingJson.WriteClassification(json, answer.Hearing, answer.Severity, scope);
        });
    }

    /// <summary>The draft and its plan alone: <c>{reply, plan}</c>, as UTF-8.</summary>
    /// <inheritdoc cref="Write"/>
    public static ReadOnlyMemory<byte> WriteReplyUtf8(Answer answer, RuleBase rules, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var scope = new AnswerScope(rules, answer.Audience, answer.Discretion, answer.Facts, answer.Written);
        return Object(indented, json =>
        {
            PlanJson.WriteReply(json, answer.Reply);
            PlanJson.WritePlan(json, answer.Plan, scope);
        });
    }

    /// <summary>Why so, why not otherwise and what would change it: <c>{status, why, whyNot, flips, flipsAreExact, text}</c>, as UTF-8.</summary>
    /// <exception cref="ArgumentException">The answer was not asked to explain itself, or is for a customer, who gets no reasons.</exception>
    /// <inheritdoc cref="Write"/>
    public static ReadOnlyMemory<byte> WriteExplanationUtf8(Answer answer, RuleBase rules, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Explanation is not { } explanation) throw new ArgumentException("the complaint did not ask for an explanation", nameof(answer));
        if (answer.Audience == Replies.Audience.Customer) throw new ArgumentException("a customer gets no explanation", nameof(answer));
        var scope = new AnswerScope(rules, answer.Audience, answer.Discretion, answer.Facts, answer.Written);
        return Object(indented, json =>
        {
            ExplanationJson.Write(json, answer, explanation, scope);
            WriteRules(json, answer);
        });
    }

    private static void WriteMembers(Utf8JsonWriter json, Answer answer, AnswerScope scope)
    {
        json.WriteString(JsonNames.Status, JsonWords.Of(answer.Diagnosis.Status));
        HearingJson.WriteHazards(json, answer.Hazards, scope);
        HearingJson.WriteClassification(json, answer.Hearing, answer.Severity, scope);
        DiagnosisJson.Write(json, answer.Diagnosis, scope);
        QuestionJson.Write(json, answer.Questions, scope);
        if (!answer.Acknowledge.IsEmpty) JsonWords.WriteStrings(json, JsonNames.Acknowledge, answer.Acknowledge);
        PlanJson.WritePlan(json, answer.Plan, scope);
        PlanJson.WriteReply(json, answer.Reply);
        SourceJson.Write(json, answer.Sources, scope);
        if (!scope.ForCustomer && answer.Shadow is { } shadow) ShadowJson.Write(json, shadow);
        if (answer.PlaceWouldDecide) json.WriteBoolean(JsonNames.PlaceWouldDecide, true);
        if (!scope.ForCustomer) DiagnosisJson.WriteTrace(json, answer.Diagnosis.Trace, scope);
        if (!scope.ForCustomer && answer.Explanation is { } explanation) json.WriteString(JsonNames.Explanation, explanation.Text);
        WriteRules(json, answer);
        json.WriteString(JsonNames.Engine, answer.Engine);
    }

    private static void WriteRules(Utf8JsonWriter json, Answer answer)
    {
        json.WritePropertyName(JsonNames.Rules);
        if (answer.Written?.TryWrite(json, answer) is not true) WriteRules(json, answer.RulesDigest, answer.Packs);
    }

    internal static void WriteRules(Utf8JsonWriter json, string digest, ImmutableArray<string> packs)
    {
        json.WriteStartObject();
        json.WriteString(JsonNames.Digest, digest);
        JsonWords.WriteStrings(json, JsonNames.Packs, packs);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Object(bool indented, Action<Utf8JsonWriter> members) => Value(
        json =>
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        },
        indented);

    /// <summary>One value as answers write it, as UTF-8.</summary>
    internal static byte[] Value(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var bytes = new PooledBytes();
        using (var json = new Utf8JsonWriter(bytes, indented ? Indented : Plain)) write(json);
        return bytes.ToArray();
    }
}
