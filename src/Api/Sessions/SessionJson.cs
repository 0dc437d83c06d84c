using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Api.Keeping;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>Writes a session: what is kept, and the latest answer as the engine wrote it.</summary>
internal static class SessionJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(KeptSession session, string answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", session.Id);
            json.WriteString("createdAt", KeptStore.Text(session.CreatedAt));
            json.WriteString("updatedAt", KeptStore.Text(session.UpdatedAt));
            json.WriteNumber("turn", session.Turn);
            using (var state = JsonDocument.Parse(session.State))
                foreach (var member in state.RootElement.EnumerateObject()) member.WriteTo(json);
            json.WritePropertyName("answer");
            json.WriteRawValue(answer, skipInputValidation: true);
            if (session.Outcome is { } outcome)
            {
                json.WritePropertyName("outcome");
                json.WriteRawValue(outcome, skipInputValidation: true);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
