using System.Diagnostics;
using System.Net.Http.Headers;

namespace DiagnosisEngine.Api.Load;

/// <summary>Sends some bodies, one after the other, again and again.</summary>
internal sealed class Caller(Uri address, byte[][] bodies) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address };

    private int _sent = -1;

    public async Task<byte[]> SendAsync()
    {
        var body = bodies[(int)((uint)Interlocked.Increment(ref _sent) % bodies.Length)];
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _client.PostAsync(new Uri("/v1/diagnose", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Requests per second of so many callers, each sending when it has been answered.</summary>
    public async Task<double> RateAsync(int callers, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < length; count++) await SendAsync();
            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>The time within which 99 of 100 requests are answered, in ms, when they come at a fixed rate whether or not others are answered. A request that could not be sent in time counts from when it was due.</summary>
    public async Task<double> P99Async(double perSecond, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        var count = (int)(perSecond * length.TotalSeconds);
        var sent = new Task<double>[count];
        for (var i = 0; i < count; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond);
            if (due - watch.Elapsed is { } wait && wait > TimeSpan.FromMilliseconds(1)) await Task.Delay(wait);
            sent[i] = OneAsync(due);
        }
        var times = (await Task.WhenAll(sent)).Order().ToArray();
        return times[(int)(times.Length * 0.99)];

        async Task<double> OneAsync(TimeSpan due)
        {
            await SendAsync();
            return (watch.Elapsed - due).TotalMilliseconds;
        }
    }

    public void Dispose() => _client.Dispose();
}
