using System.Net;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class HttpSourceTests : IDisposable
{
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private IFactSource Source(FakeSystem system, string http, string facts, string more = "") => Assert.Single(SystemSources.Load(
        _folder.Write("oms", $$"""{ "system": "oms", "http": {{http}}, "facts": {{facts}}, "retries": 0, "cache": "0s" {{more}} }""").Path,
        new SystemSourceOptions { Handler = system, Environment = name => name == "OMS_TOKEN" ? "s3cret" : null }).Sources);

    private static string Shown(SourceReading reading) =>
        $"{reading.Fact} = {(reading.IsNone ? "none" : string.Join(",", reading.Values))}{(reading.At is { } at ? " at " + at.ToString("MM-dd HH:mm zzz", null) : "")}";

    [Fact]
    public async Task ReadAsync_AMappedAnswer_GivesTypedFactsWithTheirTime()
    {
        var system = new FakeSystem("""
            { "read": 1781092500, "fault": { "on": 1, "eta": "2026-06-10 22:30:00", "code": "WIND" }, "alarms": [{ "k": "PUMP" }, { "k": "LEAK" }],
              "load": 0.8, "off": null, "unasked": 7 }
            """);
        var source = Source(system, """{ "url": "http://oms.test/c/{customer}?r={region}", "headers": { "Authorization": "Bearer ${OMS_TOKEN}" } }""", """
            { "on": { "value": "/fault/on", "words": { "1": "true" } }, "eta": "/fault/eta", "alarms": { "value": "/alarms/*/k", "words": { "PUMP": "pump", "LEAK": "leak" } },
              "load": { "value": "/load", "times": 100, "unit": "%" }, "off": { "value": "/off", "none": [null] }, "nowhere": "/no/such", "code": "/fault/code" }
            """, """, "at": "/read" """);
        var readings = await source.ReadAsync(Ask.For("C 1/2", Ask.Fact("on", FactType.Boolean), Ask.Fact("eta", FactType.DateTime), Ask.Fact("alarms", FactType.Choice, many: true),
            Ask.Fact("load", FactType.Number), Ask.Fact("off"), Ask.Fact("nowhere"), Ask.Fact("code"), Ask.Fact("unmapped")), CancellationToken.None);
        Assert.Equal(["on = true at 06-10 19:55 +08:00", "eta = 2026-06-10T22:30:00+08:00 at 06-10 19:55 +08:00", "alarms = pump,leak at 06-10 19:55 +08:00",
            "load = 80.0% at 06-10 19:55 +08:00", "off = none at 06-10 19:55 +08:00", "code = WIND at 06-10 19:55 +08:00"], readings.Select(Shown));
        Assert.Equal(["GET http://oms.test/c/C%201%2F2?r=CN-3702 [Bearer s3cret]"], system.Sent);
    }

    [Fact]
    public async Task ReadAsync_APost_FillsItsBodyAndNothingElse()
    {
        var system = new FakeSystem("""{ "v": "x" }""");
        var source = Source(system, """{ "url": "http://oms.test/q", "method": "POST", "body": { "ref": "{customer}", "deep": [{ "r": "{region}" }], "n": 3 } }""", """{ "v": "/v" }""");
        Assert.Single(await source.ReadAsync(Ask.For("a\"b", "v"), CancellationToken.None));
        Assert.Equal("""POST http://oms.test/q {"ref":"a\u0022b","deep":[{"r":"CN-3702"}],"n":3}""", Assert.Single(system.Sent));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task ReadAsync_NoReferenceThatNamesACustomer_AsksNobody(string? customer)
    {
        var system = new FakeSystem("{}");
        Assert.Empty(await Source(system, """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": "/v" }""").ReadAsync(Ask.For(customer, "v"), CancellationToken.None));
        Assert.Empty(system.Sent);
    }

    [Fact]
    public async Task ReadAsync_AFactItDoesNotKnow_AsksNobody()
    {
        var system = new FakeSystem("{}");
        Assert.Empty(await Source(system, """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": "/v" }""").ReadAsync(Ask.For("C-1", "other"), CancellationToken.None));
        Assert.Empty(system.Sent);
    }

    [Fact]
    public async Task ReadAsync_UnknownCustomer_KnowsNothing() => Assert.Empty(
        await Source(new FakeSystem(HttpStatusCode.NotFound), """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": "/v" }""").ReadAsync(Ask.For("C-1", "v"), CancellationToken.None));

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task ReadAsync_ARefusal_Throws(HttpStatusCode status) => await Assert.ThrowsAsync<HttpRequestException>(
        () => Source(new FakeSystem(status), """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": "/v" }""").ReadAsync(Ask.For("C-1", "v"), CancellationToken.None));

    [Fact]
    public async Task ReadAsync_NoJson_Throws() => await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(
        () => Source(new FakeSystem("<html>"), """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": "/v" }""").ReadAsync(Ask.For("C-1", "v"), CancellationToken.None));

    [Theory]
    [InlineData("""{ "alarms": [] }""", true)]
    [InlineData("""{ "alarms": null }""", null)]
    [InlineData("""{ }""", null)]
    [InlineData("""{ "alarms": [{ "k": "PUMP" }] }""", false)]
    public async Task ReadAsync_AnEmptyList_MeansNoneAndAMissingOneMeansNothing(string json, bool? none)
    {
        var source = Source(new FakeSystem(json), """{ "url": "http://oms.test/c/{customer}" }""", """{ "alarms": { "value": "/alarms/*/k", "none": [[]] } }""");
        Assert.Equal(none, (await source.ReadAsync(Ask.For("C-1", Ask.Fact("alarms", FactType.Choice, many: true)), CancellationToken.None)).SingleOrDefault()?.IsNone);
    }

    [Theory]
    [InlineData("""{ "v": { "a": 1 }, "t": "2026-06-10T19:00" }""")]
    [InlineData("""{ "v": 1, "t": "noon" }""")]
    [InlineData("""{ "v": 1 }""")]
    public async Task ReadAsync_NoValueOrNoTime_IsHandedOnAsUnreadable(string json)
    {
        var source = Source(new FakeSystem(json), """{ "url": "http://oms.test/c/{customer}" }""", """{ "v": { "value": "/v", "at": "/t" } }""");
        Assert.Equal<string>(["", ""], Assert.Single(await source.ReadAsync(Ask.For("C-1", "v"), CancellationToken.None)).Values.ToArray());
    }
}
