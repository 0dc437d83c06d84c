using System.Text;
using DiagnosisEngine.Api.Complaints;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>What a change of a session is answered with, now or when it was first sent.</summary>
/// <param name="Status">201 when it began, else 200.</param>
/// <param name="Session">Its id.</param>
/// <param name="Body">The session.</param>
/// <param name="Again">The request was sent before; this is what it was answered then.</param>
internal sealed record SessionReply(int Status, string Session, string Body, bool Again) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = ContentTypes.Json;
        if (Status == StatusCodes.Status201Created) response.Headers.Location = $"/v1/sessions/{Session}";
        if (Again) response.Headers["Idempotency-Replayed"] = "true";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body), httpContext.RequestAborted);
    }
}
