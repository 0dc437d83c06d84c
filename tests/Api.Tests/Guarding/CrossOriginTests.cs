using DiagnosisEngine.Api.Starting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

/// <summary>Pages in browsers: closed to every other origin unless the operator names it.</summary>
public sealed class CrossOriginTests : IDisposable
{
    private const string Desk = "https://desk.example";

    private readonly ApiOnRules _api = new();
    private readonly string _key;

    public CrossOriginTests() => _key = new Keys(_api).Add("desk", ["diagnose"]);

    public void Dispose() => _api.Dispose();

    private async Task<HttpResponseMessage> AskFirstAsync(string origin, string header = "x-api-key,content-type")
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/diagnose");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", header);
        return await _api.CreateClient().SendAsync(request);
    }

    private async Task<HttpResponseMessage> CallAsync(string origin, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/classify") { Content = new StringContent("""{ "text": "路灯不亮" }""", null, "application/json") };
        request.Headers.Add("Origin", origin);
        if (key is not null) request.Headers.Add("X-Api-Key", key);
        return await _api.CreateClient().SendAsync(request);
    }

    [Fact]
    public async Task Call_FromAPage_UnlessConfiguredNobodyIsLetIn()
    {
        using var first = await AskFirstAsync(Desk);
        using var call = await CallAsync(Desk, _key);
        Assert.False(first.IsSuccessStatusCode);
        Assert.All([first, call], answer => Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(Desk, true)]
    [InlineData("https://other.example:8443", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://desk.example", false)]
    [InlineData("https://desk.example.evil.example", false)]
    [InlineData("null", false)]
    public async Task Call_FromAPage_OnlyNamedOriginsAreLetIn(string origin, bool isLetIn)
    {
        _api.Settings["cors:origins"] = $"{Desk} https://other.example:8443";
        using var first = await AskFirstAsync(origin);
        using var call = await CallAsync(origin, _key);
        foreach (var answer in new[] { first, call })
        {
            Assert.Equal(isLetIn ? [origin] : [], answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed : []);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        }
        // The page is named; the key is still needed.
        using var without = await CallAsync(origin, null);
        Assert.Equal(401, (int)without.StatusCode);
    }

    [Fact]
    public async Task Call_FromANamedPage_SendsNothingButWhatTheInterfaceTakes()
    {
        _api.Settings["cors:origins"] = Desk;
        using var answer = await AskFirstAsync(Desk, "x-secret");
        Assert.DoesNotContain("x-secret", answer.Headers.TryGetValues("Access-Control-Allow-Headers", out var taken) ? string.Join(',', taken) : "", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("desk.example")]
    [InlineData("https://desk.example/")]
    [InlineData("https://desk.example/app")]
    [InlineData("https://desk.example *")]
    [InlineData("ftp://desk.example")]
    [InlineData(" ")]
    public void Start_NoOrigin_IsSaid(string origins)
    {
        using var error = new StringWriter();
        Assert.False(SettingNames.AreRight(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("cors:origins", (string?)origins)]).Build(), error));
        Assert.Contains("cors:origins", error.ToString(), StringComparison.Ordinal);
    }
}
