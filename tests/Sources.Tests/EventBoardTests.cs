using System.Net;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class EventBoardTests : IDisposable
{
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Board(string json)
    {
        var path = Path.Combine(_folder.Path, "events.json");
        File.WriteAllText(path, json);
        // Within one tick of the file system's clock a change would not be seen.
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(json.Length));
        return path;
    }

    private const string OneOutage = """
        { "events": [ { "system": "oms", "areas": ["TR-7"], "from": "2026-06-10T19:30", "until": "2026-06-10T23:00",
          "facts": { "fault.active": true, "fault.etr": "2026-06-10T22:00", "fault.arrived_at": null }, "note": "十千伏线路跳闸" } ] }
        """;

    private SourceSet Load(FakeSystem system, string board)
    {
        _folder.Write("gis", """{ "system": "gis", "http": { "url": "http://gis.test/gis/{customer}" }, "areas": "/areas/*", "facts": {} }""");
        _folder.Write("oms", """{ "system": "oms", "http": { "url": "http://oms.test/oms/{customer}" }, "retries": 0, "cache": "0s", "facts": { "fault.active": "/on", "fault.external": "/external" } }""");
        return SourceSet.Load(new SourceFiles { Systems = _folder.Path, Events = Board(board) }, new SystemSourceOptions { Handler = system });
    }

    private static FakeSystem City(HttpStatusCode oms = HttpStatusCode.OK, bool gisIsDown = false) => new((request, _) => Task.FromResult(
        gisIsDown && request.RequestUri!.Host == "gis.test" ? new HttpResponseMessage(HttpStatusCode.Forbidden)
        : request.RequestUri!.Host == "gis.test" ? FakeSystem.Json(request.RequestUri.AbsolutePath.EndsWith("C-7", StringComparison.Ordinal) ? """{ "areas": ["B-1", "TR-7"] }""" : """{ "areas": ["TR-1"] }""")
        : oms == HttpStatusCode.OK ? FakeSystem.Json("""{ "on": false, "external": true }""") : new HttpResponseMessage(oms)));

    private static async Task<string[]> Read(SourceSet set, string customer, DateTimeOffset? at = null)
    {
        var request = Ask.For(customer, Ask.Fact("fault.active", FactType.Boolean), Ask.Fact("fault.etr", FactType.DateTime), Ask.Fact("fault.external", FactType.Boolean)) with { At = at ?? Ask.At };
        var readings = await set.Sources.Single(source => source.System == "oms").ReadAsync(request, CancellationToken.None);
        return [.. readings.Select(reading => $"{reading.Fact}={string.Join(',', reading.Values)}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task ReadAsync_AnEventCoversTheCustomer_StandsBeforeTheSystemAndTellsTheRestoration() =>
        Assert.Equal(["fault.active=true", "fault.etr=2026-06-10T22:00", "fault.external=true"], await Read(Load(City(), OneOutage), "C-7"));

    [Fact]
    public async Task ReadAsync_TheSystemIsDown_TheEventStillTells() =>
        Assert.Equal(["fault.active=true", "fault.etr=2026-06-10T22:00"], await Read(Load(City(HttpStatusCode.ServiceUnavailable), OneOutage), "C-7"));

    [Fact]
    public async Task ReadAsync_NobodyKnowsWhere_TheSystemAloneIsAsked() =>
        Assert.Equal(["fault.active=false", "fault.external=true"], await Read(Load(City(gisIsDown: true), OneOutage), "C-7"));

    [Theory]
    [InlineData("C-1", 0)]
    [InlineData("C-7", 4)]
    [InlineData("C-7", -1)]
    public async Task ReadAsync_ElsewhereOrBeforeOrAfter_TheSystemAloneIsAsked(string customer, int hours) =>
        Assert.Equal(["fault.active=false", "fault.external=true"], await Read(Load(City(), OneOutage), customer, Ask.At.AddHours(hours)));

    [Fact]
    public async Task ReadAsync_TheBoardChanges_TheNextComplaintSeesIt()
    {
        var set = Load(City(), """{ "events": [] }""");
        Assert.Equal(["fault.active=false", "fault.external=true"], await Read(set, "C-7"));
        Board(OneOutage);
        Assert.Contains("fault.active=true", await Read(set, "C-7"));
    }

    [Fact]
    public async Task ReadAsync_ABoardForASystemThatIsNotConnected_IsASourceOfItsOwn()
    {
        var set = Load(City(), OneOutage.Replace("\"oms\"", "\"water\"", StringComparison.Ordinal));
        Assert.Equal(["water"], set.Sources.Select(source => source.System).Except(["gis", "oms"]));
        Assert.Single(await set.Sources.Single(source => source.System == "water").ReadAsync(Ask.For("C-7", "fault.active"), CancellationToken.None));
    }

    [Fact]
    public void Load_NoMappingNamesAreas_SaysSo()
    {
        var thrown = Assert.Throws<SystemMappingException>(() => SourceSet.Load(new SourceFiles { Events = Board(OneOutage) }));
        Assert.Contains("\"areas\"", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ }", "events")]
    [InlineData("""{ "events": [ { "system": "oms", "areas": "TR-7", "facts": {} } ] }""", "events/0/areas")]
    [InlineData("""{ "events": [ { "areas": [], "facts": {} } ] }""", "events/0/system")]
    [InlineData("""{ "events": [ { "system": "oms", "areas": [], "facts": {}, "until": "soon" } ] }""", "events/0/until")]
    [InlineData("""{ "events": [ { "system": "oms", "areas": [], "facts": {}, "till": 1 } ] }""", "events/0/till")]
    [InlineData("""{ "events": """, "JSON")]
    public void Load_AWrongBoard_SaysWhere(string json, string place) =>
        Assert.Contains(place, Assert.Throws<SystemMappingException>(() => EventBoard.Load(Board(json))).Message, StringComparison.Ordinal);
}
