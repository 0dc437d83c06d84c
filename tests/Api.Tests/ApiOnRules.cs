using System.Collections.Concurrent;
using System.Text;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

/// <summary>The API in memory on the tiny rules, with a file of readings; keeps everything it logs.</summary>
public sealed class ApiOnRules : WebApplicationFactory<Program>
{
    public const string Readings = """{ "systems": { "grid": { "customers": { "C-1": { "feeder.power": false }, "C-2": { "feeder.power": true } } } } }""";

    private readonly TinyRules _rules = new();

    /// <summary>With other rules than the fixture's.</summary>
    public static ApiOnRules With(Action<TinyRules> change)
    {
        var api = new ApiOnRules();
        change(api._rules);
        return api;
    }

    /// <summary>The rules it answers with; what is written here is not seen before a reload.</summary>
    public TinyRules Rules => _rules;

    /// <summary>Further settings; to be made before the first request.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public ConcurrentQueue<string> Log { get; } = new();

    public async Task<(int Status, string Type, string Body)> SendAsync(HttpMethod method, string path, string? body = null, string type = "application/json",
        string? language = null, string? key = null, (string Name, string Value)[]? headers = null)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, type);
        if (language is not null) request.Headers.Add("Accept-Language", language);
        if (key is not null) request.Headers.Add("Authorization", $"Bearer {key}");
        foreach (var (name, value) in headers ?? []) Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", await response.Content.ReadAsStringAsync());
    }

    public Task<(int Status, string Type, string Body)> PostAsync(string path, string body) => SendAsync(HttpMethod.Post, path, body);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var readings = Path.Combine(_rules.Root, "readings.json");
        File.WriteAllText(readings, Readings);
        builder.UseSetting("rules", _rules.Folder);
        builder.UseSetting("readings", readings);
        // Tests reload when they mean to.
        builder.UseSetting("reload:watch", "false");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new KeepingProvider(Log)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _rules.Dispose();
    }
}
