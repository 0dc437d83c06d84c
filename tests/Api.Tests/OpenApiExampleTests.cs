using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Tests.Keeping;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

/// <summary>Every example of the description works on the rules of this repository, and what comes back has the shape that is described.</summary>
public sealed class OpenApiExampleTests : IDisposable
{
    private readonly TestStore _store = new("sqlite");
    private readonly WebApplicationFactory<Program> _api;

    public OpenApiExampleTests() => _api = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseSetting("rules", Repository.Rules);
        host.UseSetting("reload:watch", "false");
        foreach (var (name, value) in _store.Settings) host.UseSetting(name, value);
    });

    public void Dispose()
    {
        _api.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task Examples_OfAllRequests_AreAnsweredInTheShapeThatIsDescribed()
    {
        using var client = _api.CreateClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var paths = document.RootElement.GetProperty("paths");
        var (_, opened) = await SendAsync(client, "/v1/sessions", "application/json", Example(paths, "/v1/sessions").Body);
        var session = JsonNode.Parse(opened)!["id"]!.GetValue<string>();
        var sent = 0;
        foreach (var path in paths.EnumerateObject().Where(path => path.Value.TryGetProperty("post", out var post) && post.TryGetProperty("requestBody", out _)))
        {
            var (type, body) = Example(paths, path.Name);
            var (status, answer) = await SendAsync(client, path.Name.Replace("{id}", session, StringComparison.Ordinal), type, body);
            Assert.True(status is 200 or 201, $"{path.Name}: {answer}");
            using var given = JsonDocument.Parse(answer);
            Assert.Empty(new SchemaCheck(document.RootElement).Check("post", path.Name, given.RootElement, status, type));
            sent++;
        }
        Assert.True(sent >= 10, $"{sent}");
    }

    private static (string Type, string Body) Example(JsonElement paths, string path)
    {
        var content = paths.GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content").EnumerateObject().First();
        Assert.True(content.Value.TryGetProperty("example", out var example), $"{path} has no example");
        return (content.Name, example.ToString());
    }

    private static async Task<(int Status, string Body)> SendAsync(HttpClient client, string path, string type, string body)
    {
        // One line for NDJSON; JSON does not mind.
        using var content = new StringContent(JsonNode.Parse(body)!.ToJsonString(), Encoding.UTF8, type);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
