using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Stands in for a system behind HTTP and keeps what it was sent.</summary>
internal sealed class FakeSystem(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public FakeSystem(string json) : this((_, _) => Task.FromResult(Json(json))) { }

    public FakeSystem(HttpStatusCode status) : this((_, _) => Task.FromResult(new HttpResponseMessage(status))) { }

    public ConcurrentQueue<string> Sent { get; } = new();

    public static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
        var token = request.Headers.Authorization is { } authorization ? $" [{authorization}]" : "";
        Sent.Enqueue($"{request.Method} {request.RequestUri!.AbsoluteUri}{token}{body}");
        return await answer(request, cancellationToken);
    }
}
