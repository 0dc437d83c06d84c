using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Diagnosis;

/// <summary>An answer, written as it is sent.</summary>
/// <param name="answer">What the engine said.</param>
/// <param name="rules">The rules it said it with.</param>
internal sealed class AnswerResult(Answer answer, RuleBase rules) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        using var bytes = new PooledBytes();
        AnswerJson.WriteUtf8(bytes, answer, rules);
        response.ContentType = ContentTypes.Json;
        response.ContentLength = bytes.Written.Length;
        await response.BodyWriter.WriteAsync(bytes.Written, httpContext.RequestAborted);
    }
}
