using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosisEngine.Api.Problems;

/// <summary>Answers with a problem as <c>application/problem+json</c>.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        if (problem.RetryAfter is { } wait) response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        using var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) ProblemJson.Write(json, problem, httpContext);
        await response.Body.WriteAsync(buffer.ToArray(), httpContext.RequestAborted);
    }
}
