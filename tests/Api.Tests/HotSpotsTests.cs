using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class HotSpotsTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
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
