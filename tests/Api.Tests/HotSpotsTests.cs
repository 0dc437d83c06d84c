using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class HotSpotsTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    private static string Report(string place) => $$"""{ "fewest": 1, "complaints": [{ "at": "2026-01-15T20:00", "place": "{{place}}", "category": "light.lamp-out", "device": "{{place}}-D" }] }""";

    [Fact]
    public async Task Post_OneReport_LeavesNothingForTheNextNorForTheLog()
    {
        var (_, _, first) = await api.PostAsync("/v1/reports/hot-spots", Report("CANARY-1"));
        Assert.Contains("CANARY-1", first, StringComparison.Ordinal);
        foreach (var (method, path, body) in new[] { (HttpMethod.Post, "/v1/reports/hot-spots", Report("CANARY-2")), (HttpMethod.Post, "/v1/diagnose", """{ "text": "路灯不亮" }"""), (HttpMethod.Get, "/v1/coverage?address=CANARY-1", null) })
            Assert.DoesNotContain("CANARY-1", (await api.SendAsync(method, path, body)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log, line => line.Contains("CANARY-1-D", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ }""", "/complaints")]
    [InlineData("""[]""", "/complaints")]
    [InlineData("""{ "complaints": [{ "at": "2026-01-15T20:00", "place": "TR-7", "category": "x" }, { "at": "2026-01-15T20:00", "place": "TR-7", "category": "x", "phone": "13800000000" }] }""", "/complaints/1")]
    [InlineData("""{ "complaints": [], "fewest": 0 }""", "/fewest")]
    public async Task Post_AWrongRequest_PointsToItAndRepeatsNothing(string body, string pointer)
    {
        var (status, _, answer) = await api.PostAsync("/v1/reports/hot-spots", body);
        Assert.Equal(422, status);
        Assert.Contains($"\"pointer\":\"{pointer}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("138", answer, StringComparison.Ordinal);
    }
}
