using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>The mapping files of the sample fit the rules of this repository.</summary>
public sealed class SampleMappingTests(SimulatedSystems systems) : IClassFixture<SimulatedSystems>
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Systems");

    [Fact]
    public void Mappings_TellEveryFactThatTheRulesReadFromTheirSystem()
    {
        var read = (from fact in systems.Alone.Rules.Facts.Values from source in fact.Sources where source.System is not null select (source.System, fact.Id)).ToLookup(pair => pair.System, pair => pair.Id);
        foreach (var file in Directory.GetFiles(Path.Combine(Sample, "mappings")))
        {
            using var mapping = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Empty(read[mapping.RootElement.GetProperty("system").GetString()!].Except(mapping.RootElement.GetProperty("facts").EnumerateObject().Select(fact => fact.Name)));
        }
    }

    [Fact]
    public async Task SimulatedSystems_AreMappedOrTheGuideSaysWhatTheyWouldBeFor()
    {
        var mapped = string.Concat(Directory.GetFiles(Path.Combine(Sample, "mappings")).Select(File.ReadAllText));
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "sources.md"));
        using var listed = JsonDocument.Parse(await systems.Client.GetStringAsync(new Uri("/", UriKind.Relative)));
        Assert.All(listed.RootElement.GetProperty("systems").EnumerateArray().Select(system => system.GetString()!), system =>
            Assert.True(mapped.Contains($"/{system}/customers/", StringComparison.Ordinal) != guide.Contains($"\n| `{system}` |", StringComparison.Ordinal), system));
    }

    [Fact]
    public void Mappings_NameFactsThatTheRulesReadFromTheirSystem()
    {
        var facts = systems.Alone.Rules.Facts;
        foreach (var file in Directory.GetFiles(Path.Combine(Sample, "mappings")))
        {
            using var mapping = JsonDocument.Parse(File.ReadAllText(file));
            var system = mapping.RootElement.GetProperty("system").GetString();
            Assert.All(mapping.RootElement.GetProperty("facts").EnumerateObject(), fact => Assert.Contains(facts[fact.Name].Sources, source => source.System == system));
        }
    }
}
