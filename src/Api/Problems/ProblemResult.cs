using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosisEngine.Api.Problems;

/// <summary>Writes a problem as <c>application/problem+json</c>; messages in Chinese where the caller prefers it.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        if (problem.RetryAfter is { } wait) response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        var chinese = CallerLanguage.PrefersChinese(httpContext);
        using var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", $"/problems/{problem.Name}");
            json.WriteString("title", problem.Title);
            json.WriteNumber("status", problem.Status);
            if (problem.Detail is not null) json.WriteString("detail", problem.Detail);
            json.WriteString("instance", httpContext.TraceIdentifier);
            if (problem.Errors.Count > 0) WriteErrors(json, chinese);
            json.WriteEndObject();
        }
        await response.Body.WriteAsync(buffer.ToArray(), httpContext.RequestAborted);
    }

    private void WriteErrors(Utf8JsonWriter json, bool chinese)
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
