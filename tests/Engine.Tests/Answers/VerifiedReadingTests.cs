using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>A fact with <c>read: verified</c> is not even read before its pack's identity is true.</summary>
public sealed class VerifiedReadingTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("\"system:grid\"", null, false)]
    [InlineData("\"system:grid\"", "false", false)]
    [InlineData("\"system:grid\"", "true", true)]
    [InlineData("[customer, \"system:grid\"]", null, false)]
    [InlineData("[customer, \"system:grid\"]", "false", false)]
    [InlineData("[customer, \"system:grid\"]", "true", true)]
    [InlineData("[\"system:grid\", customer]", null, false)]
    [InlineData("[\"system:grid\", customer]", "false", false)]
    public void System_IsReadOnceTheIdentityIsTrue(string source, string? verified, bool read)
    {
        _rules.Replace("light/pack.yaml", "systems: [grid]", "systems: [grid]\nidentity: who.verified");
        Assert.Equal(read, Asked(source, verified).Contains("feeder.power"));
    }

    [Fact]
    public void System_IsNeverReadWhereNoPackSaysWhoIsVerified() => Assert.DoesNotContain("feeder.power", Asked("\"system:grid\"", "true"));

    private IReadOnlyList<string> Asked(string source, string? verified)
    {
        _rules.Replace("light/vocabulary.yaml", "  feeder.power: { title: 馈线有电, type: boolean, source: \"system:grid\" }",
            $"  feeder.power: {{ title: 馈线有电, type: boolean, source: {source}, ask: 家里有电吗？, read: verified }}\n  who.verified: {{ title: 已核实, type: boolean, source: agent, ask: 核实了吗？ }}");
        var grid = new FakeSource("grid", new SourceReading("feeder.power", "false"));
        var load = DecisionEngine.Load(_rules.Folder, new DecisionEngineOptions { Sources = [grid], SourceTimeLimit = TimeSpan.FromSeconds(30) });
        Assert.True(load.Engine is not null, load.Report);
        var facts = ImmutableDictionary<string, GivenFact>.Empty;
        load.Engine!.Diagnose(new Complaint { Category = "light.lamp-out", Facts = verified is null ? facts : facts.Add("who.verified", verified) });
        return grid.Asked;
    }
}
