namespace DiagnosisEngine.Api.Complaints;

/// <summary>JSON that is written already.</summary>
/// <param name="json">As UTF-8.</param>
internal sealed class JsonBytes(ReadOnlyMemory<byte> json) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = ContentTypes.Json;
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
