using System.Text;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class HotSpotTests
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static ReportedComplaint At(int minute, string place, string? cause, string? device = null, GeoPoint? where = null) => new(Ask.At.AddMinutes(minute), place, "power.outage", cause, device, where);

    [Fact]
    public void Of_ComplaintsThatGather_NamesPlaceCauseHourAndDevice()
    {
        var report = HotSpotReport.Of([At(0, "TR-7", "power.known-fault"), At(70, "TR-7", "power.known-fault", "HX-9"), At(5, "TR-7", null, "HX-9"),
            At(1, "TR-1", "power.overload-trip", "HX-9"), At(2, "TR-9", "power.known-fault"), At(3, "TR-9", "power.known-fault")], China);
        Snapshot.Match(Encoding.UTF8.GetString(HotSpotJson.WriteUtf8(report, China, indented: true).Span), "report", "json");
    }

    [Fact]
    public void Of_NoComplaints_IsEmpty()
    {
        var report = HotSpotReport.Of([], China);
        Assert.Equal((0, null, 0), (report.Complaints, report.From, report.Spots.Length));
    }

    [Fact]
    public void Of_AWeakSpotLiesThere_IsNamed()
    {
        using var folder = new MappingFolder();
        File.WriteAllText(Path.Combine(folder.Path, "samples.csv"), "at,lat,lon,cell,rsrp,sinr,indoor\n");
        File.WriteAllText(Path.Combine(folder.Path, "spots.csv"), "title,lat,lon,radius,site_on\n海岸小区,36.066,120.382,200,2026-09-30\n");
        var there = new GeoPoint(36.0661, 120.3821);
        var report = HotSpotReport.Of([At(0, "CELL-2", null, where: there), At(1, "CELL-2", null, where: there), At(2, "CELL-3", null, where: new GeoPoint(36.2, 120.3))], China, 1, CoverageMap.Load(folder.Path));
        Assert.Equal(["海岸小区"], report.Spots.Single(spot => spot.Place == "CELL-2").WeakSpots.Select(weak => weak.Title));
        Assert.Empty(report.Spots.Single(spot => spot.Place == "CELL-3").WeakSpots);
    }

    [Theory]
    [InlineData("""[]""", "not-an-object")]
    [InlineData("""{ "at": "2026-06-10T20:00", "place": "TR-7", "category": "x", "phone": "13800000000" }""", "unknown-member")]
    [InlineData("""{ "at": "noon", "place": "TR-7", "category": "x" }""", "bad-time")]
    [InlineData("""{ "place": "TR-7", "category": "x" }""", "bad-time")]
    [InlineData("""{ "at": "2026-06-10T20:00", "category": "x" }""", "missing-member")]
    public void Read_AWrongComplaint_SaysTheMendAndRepeatsNothing(string json, string code)
    {
        var mistakes = new List<ComplaintError>();
        Assert.Null(HotSpotJson.Read(JsonDocument.Parse(json).RootElement, China, "/complaints/0", mistakes));
        Assert.Contains(mistakes, mistake => mistake.Code == code);
        Assert.DoesNotContain(mistakes, mistake => mistake.Message.English.Contains("138", StringComparison.Ordinal));
    }
}
