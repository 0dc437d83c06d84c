using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class CoverageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coverage-").FullName;
    private readonly ApiOnRules _rules = new();
    private readonly WebApplicationFactory<Program> _api;

    public CoverageTests()
    {
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        var samples = new StringBuilder("at,lat,lon,cell,rsrp,sinr,indoor\n");
        for (var i = 0; i < 12; i++) samples.AppendLine(CultureInfo.InvariantCulture, $"{yesterday},36.06600,120.38200,CELL-2,-114,3,1");
        File.WriteAllText(Path.Combine(_folder, "samples.csv"), samples.ToString());
        File.WriteAllText(Path.Combine(_folder, "places.csv"), "reference,kind,lat,lon,cell\nSECRET,customer,36.066,120.382,\n海岸路一号,address,36.066,120.382,\n");
        File.WriteAllText(Path.Combine(_folder, "spots.csv"), "title,lat,lon,radius,site_on\n海岸小区,36.066,120.382,200,\n");
        _api = _rules.WithWebHostBuilder(host => host.UseSetting("coverage", _folder));
    }

    public void Dispose()
    {
        _api.Dispose();
        _rules.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("cell=CELL-2")]
    [InlineData("grid=36066:120382")]
    [InlineData("address=海岸路一号")]
    [InlineData("lat=36.066&lon=120.382")]
    public async Task Get_APlace_SaysHowStrongItIsThereAndWhatIsPlanned(string query)
    {
        using var client = _api.CreateClient();
        var answer = JsonNode.Parse(await client.GetStringAsync(new Uri("/v1/coverage?" + query, UriKind.Relative)))!;
        Assert.Equal(("weak", -114.0, 100.0), (answer["verdict"]!.GetValue<string>(), answer["rsrp"]!.GetValue<double>(), answer["weakShare"]!.GetValue<double>()));
        Assert.Equal("海岸小区", answer["spots"]![0]!["title"]!.GetValue<string>());
        Assert.Null(answer["spots"]![0]!["siteOn"]);
    }

    [Theory]
    [InlineData("", 422)]
    [InlineData("cell=A&grid=1:2", 422)]
    [InlineData("lat=36.066", 422)]
    [InlineData("address=SECRET", 404)]
    [InlineData("grid=here", 404)]
    [InlineData("cell=CELL-2&at=noon", 422)]
    public async Task Get_NoPlaceOrSeveral_IsAProblem(string query, int status)
    {
        using var client = _api.CreateClient();
        using var response = await client.GetAsync(new Uri("/v1/coverage?" + query, UriKind.Relative));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Get_WithoutSamples_SaysHowToStartWithThem()
    {
        var (status, _, body) = await _rules.SendAsync(HttpMethod.Get, "/v1/coverage?cell=A");
        Assert.Equal(404, status);
        Assert.Contains("--coverage", body, StringComparison.Ordinal);
    }

    /// <summary>The calls of docs/sources.md, on the sample folder.</summary>
    [Theory]
    [InlineData("address=海岸路一号", "weak-indoors", "海岸小区", "2026-09-30")]
    [InlineData("address=学院路八号", "good", null, null)]
    [InlineData("cell=CELL-2", "noisy", null, null)]
    [InlineData("grid=36090:120470", "unknown", "石岭村", null)]
    [InlineData("lat=36.09&lon=120.47", "weak", "石岭村", null)]
    [InlineData("address=新开路口", "unknown", null, null)]
    public async Task Get_TheSampleFolder_SaysWhatItsGuideSays(string query, string verdict, string? spot, string? site)
    {
        using var api = _rules.WithWebHostBuilder(host => host.UseSetting("coverage", Path.Combine(Repository.Root, "samples", "Coverage")));
        using var client = api.CreateClient();
        var answer = JsonNode.Parse(await client.GetStringAsync(new Uri($"/v1/coverage?{query}&at=2026-01-15T20:00", UriKind.Relative)))!;
        Assert.Equal((verdict, spot, site), (answer["verdict"]!.GetValue<string>(), answer["spots"]!.AsArray().SingleOrDefault()?["title"]!.GetValue<string>(), answer["spots"]!.AsArray().SingleOrDefault()?["siteOn"]?.GetValue<string>()));
        // Half a year later nothing recent is left to judge by.
        Assert.Equal("unknown", JsonNode.Parse(await client.GetStringAsync(new Uri($"/v1/coverage?{query}&at=2026-07-15", UriKind.Relative)))!["verdict"]!.GetValue<string>());
    }
}
