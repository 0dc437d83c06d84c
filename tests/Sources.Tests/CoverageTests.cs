using System.Globalization;
using System.Text;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class CoverageTests : IDisposable
{
    private readonly MappingFolder _folder = new();

    public CoverageTests()
    {
        var samples = new StringBuilder("at,lat,lon,cell,rsrp,sinr,indoor\n");
        void Add(string day, double lat, double rsrp, double sinr, string indoor, int count)
        {
            for (var i = 0; i < count; i++)
                samples.AppendLine(CultureInfo.InvariantCulture, $"{day}T10:{i:00},{lat + (i * 0.00001):0.00000},120.38200,CELL-2,{rsrp - (i % 3)},{sinr},{indoor}");
        }
        Add("2026-06-09", 36.066, -114, 4, "1", 12);
        Add("2026-06-09", 36.066, -98, 9, "0", 12);
        Add("2026-01-09", 36.066, -60, 20, "1", 30);
        Add("2026-06-08", 36.090, -90, -8, "", 10);
        Add("2026-06-08", 36.120, -120, 0, "1", 9);
        File.WriteAllText(Path.Combine(_folder.Path, "samples.csv"), samples.ToString());
        File.WriteAllText(Path.Combine(_folder.Path, "places.csv"), "reference,kind,lat,lon,cell\nC-1,customer,36.06605,120.38200,CELL-2\nC-2,customer,36.12005,120.38200,CELL-2\n海岸路一号,address,36.06605,120.38200,\n");
        File.WriteAllText(Path.Combine(_folder.Path, "spots.csv"), "title,lat,lon,radius,site_on\n海岸小区,36.066,120.382,200,2026-09-30\n远处,36.2,120.5,200,\n");
    }

    public void Dispose() => _folder.Dispose();

    private CoverageMap Map => CoverageMap.Load(_folder.Path);

    [Fact]
    public void OfAddress_WeakInsideAndStrongOutside_SaysSoWithTheRegisteredSpotAndItsPlan()
    {
        var here = Map.OfAddress("海岸路一号", Ask.At)!;
        Assert.Equal(("address:海岸路一号", "weak-indoors", 24, 12, 12), (here.Place, here.Verdict, here.Samples, here.Indoor, here.Outdoor));
        Assert.Equal((-115.0, -99.0, 100.0), (here.Rsrp, here.OutdoorRsrp, here.WeakShare));
        Assert.Equal(("海岸小区", new DateOnly(2026, 9, 30)), (Assert.Single(here.Spots).Title, here.Spots[0].SiteOn));
    }

    [Fact]
    public void OfGrid_MuchNoise_IsNoisyThoughStrong()
    {
        var here = Map.OfGrid("36090:120382", Ask.At)!;
        Assert.Equal(("noisy", 10, 0.0, 100.0), (here.Verdict, here.Samples, here.WeakShare, here.NoisyShare));
        Assert.Empty(here.Spots);
    }

    [Fact]
    public void OfPoint_FewSamples_SaysNothing()
    {
        var here = Map.OfPoint(new GeoPoint(36.12, 120.382), Ask.At);
        Assert.Equal(("unknown", 9, null), (here.Verdict, here.Samples, here.Rsrp));
    }

    [Fact]
    public void OfCell_TakesEveryRecentSampleOfTheCell() => Assert.Equal(43, Map.OfCell("CELL-2", Ask.At).Samples);

    [Theory]
    [InlineData("36090")]
    [InlineData("a:b")]
    public void OfGrid_NoSuchName_IsNull(string grid) => Assert.Null(Map.OfGrid(grid, Ask.At));

    [Fact]
    public async Task ReadAsync_ACustomerWhosePlaceIsKnown_TellsTheFactsOfCoverage()
    {
        var facts = new[] { "coverage.rsrp", "coverage.outdoor_rsrp", "coverage.share_above", "coverage.listed", "coverage.plan_on", "other" }.Select(id => Ask.Fact(id)).ToArray();
        var readings = await new CoverageSource(Map).ReadAsync(Ask.For("C-1", facts), CancellationToken.None);
        Assert.Equal(["-115", "-99", "0", "true", "2026-09-30"], readings.Select(reading => reading.Values[0]));
        Assert.Equal(new DateTimeOffset(2026, 6, 9, 10, 11, 0, TimeSpan.FromHours(8)), readings[0].At);
        // Too few samples there, and no spot: the list is still known.
        Assert.Equal([("coverage.listed", false), ("coverage.plan_on", true)], (await new CoverageSource(Map).ReadAsync(Ask.For("C-2", facts), CancellationToken.None)).Select(r => (r.Fact, r.IsNone)));
        Assert.Empty(await new CoverageSource(Map).ReadAsync(Ask.For("C-3", facts), CancellationToken.None));
    }

    [Theory]
    [InlineData("samples.csv", "at,lat\n", "samples.csv:1")]
    [InlineData("samples.csv", "at,lat,lon,cell,rsrp,sinr,indoor\nnoon,1,1,C,-90,,\n", "samples.csv:2: at")]
    [InlineData("samples.csv", "at,lat,lon,cell,rsrp,sinr,indoor\n2026-06-09T10:00,100,1,C,-90,,\n", "samples.csv:2: lat")]
    [InlineData("samples.csv", "at,lat,lon,cell,rsrp,sinr,indoor\n2026-06-09T10:00,1,1,C,weak,,\n", "samples.csv:2: rsrp")]
    [InlineData("samples.csv", "at,lat,lon,cell,rsrp,sinr,indoor\n2026-06-09T10:00,1,1\n", "samples.csv:2")]
    [InlineData("places.csv", "reference,kind,lat,lon,cell\nSECRET,home,1,1,\n", "places.csv:2: kind")]
    [InlineData("spots.csv", "title,lat,lon,radius,site_on\nx,1,1,1,soon\n", "spots.csv:2: site_on")]
    public void Load_AWrongFile_SaysWhereAndNamesNobody(string file, string text, string place)
    {
        File.WriteAllText(Path.Combine(_folder.Path, file), text);
        var message = Assert.Throws<SystemMappingException>(() => Map).Message;
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", message, StringComparison.Ordinal);
    }
}
