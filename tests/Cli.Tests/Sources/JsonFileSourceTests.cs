using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Sources;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests.Sources;

public sealed class JsonFileSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "readings.json");
        File.WriteAllText(path, json);
        return path;
    }

    private static SourceRequest Ask(string? reference, params string[] facts) => new(reference, null,
        [.. facts.Select(id => new FactDefinition { Id = id, Title = id, Type = FactType.Number })], DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task ReadAsync_KnownCustomer_GivesWhatIsAskedAndThereAlone()
    {
        var source = Assert.Single(JsonFileSource.Load(Write("""
            { "systems": { "heating": { "customers": { "C-1": {
                "station.t2s": { "value": 38, "at": "2026-01-15T19:50" }, "station.alarms": [], "fee.paid": true, "x": { "none": true }, "unasked": 1 } } } } }
            """)));
        Assert.Equal("heating", source.System);
        var readings = await source.ReadAsync(Ask("C-1", "station.t2s", "station.alarms", "fee.paid", "x", "missing"), CancellationToken.None);
        Assert.Equal(["station.t2s", "station.alarms", "fee.paid", "x"], readings.Select(r => r.Fact));
        Assert.Equal("38", Assert.Single(readings[0].Values));
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 19, 50, 0, TimeSpan.FromHours(8)), readings[0].At);
        Assert.Empty(readings[1].Values);
        Assert.Equal("true", Assert.Single(readings[2].Values));
        Assert.True(readings[3].IsNone);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("C-2")]
    public async Task ReadAsync_UnknownCustomer_KnowsNothing(string? reference)
    {
        var source = JsonFileSource.Load(Write("""{ "systems": { "heating": { "customers": { "C-1": { "a": 1 } } } } }"""))[0];
        Assert.Empty(await source.ReadAsync(Ask(reference, "a"), CancellationToken.None));
    }

    [Fact]
    public void Load_TwoSystems_AreTwoSources() => Assert.Equal(["billing", "heating"],
        JsonFileSource.Load(Write("""{ "systems": { "heating": { "customers": {} }, "billing": { "customers": {} } } }""")).Select(s => s.System).Order());

    [Theory]
    [InlineData("no-json", "{ \"systems\": ")]
    [InlineData("no-object", "[]")]
    [InlineData("no-systems", "{ \"heating\": {} }")]
    [InlineData("no-customers", """{ "systems": { "heating": { "C-1": {} } } }""")]
    [InlineData("null-value", """{ "systems": { "heating": { "customers": { "SECRET": { "a": null } } } } }""")]
    [InlineData("unknown-member", """{ "systems": { "heating": { "customers": { "SECRET": { "a": { "valeu": 1 } } } } } }""")]
    [InlineData("value-and-none", """{ "systems": { "heating": { "customers": { "SECRET": { "a": { "value": 1, "none": true } } } } } }""")]
    [InlineData("bad-time", """{ "systems": { "heating": { "customers": { "SECRET": { "a": { "value": 1, "at": "noon" } } } } } }""")]
    [InlineData("twice", """{ "systems": { "heating": { "customers": { "SECRET": { "a": 1 }, "SECRET": { "a": 2 } } } } }""")]
    public void Load_AWrongFile_SaysWhereAndHowToMendItWithoutAReference(string name, string json)
    {
        var thrown = Assert.Throws<ReadingsFileException>(() => JsonFileSource.Load(Write(json)));
        Assert.DoesNotContain("SECRET", thrown.Message, StringComparison.Ordinal);
        Snapshot.Match(thrown.Message.Replace(_folder, "", StringComparison.Ordinal), name);
    }

    [Fact]
    public void Load_NoFile_SaysSo() => Assert.Contains("打不开", Assert.Throws<ReadingsFileException>(() => JsonFileSource.Load(Path.Combine(_folder, "none.json"))).Message, StringComparison.Ordinal);
}
