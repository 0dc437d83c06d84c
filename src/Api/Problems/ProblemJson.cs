using System.Text.Json;

namespace DiagnosisEngine.Api.Problems;

/// <summary>Writes problems, by themselves or as part of something; messages in Chinese where the caller prefers it.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter json, Problem problem, HttpContext context)
    {
        var chinese = CallerLanguage.PrefersChinese(context);
        json.WriteStartObject();
        json.WriteString("type", $"/problems/{problem.Name}");
        json.WriteString("title", problem.Title);
        json.WriteNumber("status", problem.Status);
        if (problem.Detail is not null) json.WriteString("detail", problem.Detail);
        json.WriteString("instance", context.TraceIdentifier);
        if (problem.Errors.Count > 0) WriteErrors(json, problem, chinese);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, Problem problem, bool chinese)
    {
        json.WriteStartArray("errors");
        foreach (var error in problem.Errors)
        {
            json.WriteStartObject();
            json.WriteString("pointer", error.Pointer);
            json.WriteString("code", error.Code);
            json.WriteString("message", chinese ? error.Message.Chinese : error.Message.English);
            if (error.Parameters.Count > 0) WriteParameters(json, error.Parameters);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, IReadOnlyDictionary<string, string> parameters)
    {
        json.WriteStartObject("parameters");
        foreach (var (name, value) in parameters) json.WriteString(name, value);
        json.WriteEndObject();
    }
}
