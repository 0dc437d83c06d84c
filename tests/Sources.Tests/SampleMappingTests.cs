using System.Text.Json;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>The mapping files of the sample fit the rules of this repository.</summary>
public sealed class SampleMappingTests(SimulatedSystems systems) : IClassFixture<SimulatedSystems>
{
    [Fact]
    public void Mappings_NameFactsThatTheRulesReadFromTheirSystem()
    {
        var facts = systems.Alone.Rules.Facts;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "Systems", "mappings")))
        {
            using var mapping = JsonDocument.Parse(File.ReadAllText(file));
            var system = mapping.RootElement.GetProperty("system").GetString();
            Assert.All(mapping.RootElement.GetProperty("facts").EnumerateObject(), fact => Assert.Contains(facts[fact.Name].Sources, source => source.System == system));
        }
    }
}
