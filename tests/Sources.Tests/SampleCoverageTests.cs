using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>The samples of phones in <c>samples/Coverage</c> as a fact source beside the simulated systems.</summary>
public sealed class SampleCoverageTests(SimulatedSystems systems) : IClassFixture<SimulatedSystems>
{
    [Theory]
    [InlineData("C-M02", true, "9月30日")]
    [InlineData("C-OK", false, null)]
    public void Diagnose_NoSignalAtHome_IsJudgedByTheSamplesThere(string customer, bool isWeak, string? told)
    {
        var set = SourceSet.Load(new SourceFiles { Systems = Path.Combine(Repository.Root, "samples", "Systems", "mappings"), Coverage = Path.Combine(Repository.Root, "samples", "Coverage") },
            new SystemSourceOptions { Environment = name => name == "SYSTEMS" ? systems.Client.BaseAddress!.ToString().TrimEnd('/') : null, Clock = new ManualClock(SimulatedSystems.Now) });
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = set.Sources, SourceTimeLimit = SimulatedSystems.Patience }).Engine!;
        var said = ImmutableDictionary<string, GivenFact>.Empty.Add("signal.place", "home").Add("signal.onset", "always").Add("signal.scope", "same_network");
        var answer = engine.Diagnose(SimulatedSystems.Complaint("手机没信号", customer) with { Facts = said });
        Assert.Equal("ok", answer.Sources.Single(source => source.System == "coverage").Status);
        Assert.Equal(isWeak, answer.Diagnosis is { Status: DiagnosisStatus.Concluded, Causes: [{ Cause.Id: "telecom.indoor-weak" }, ..] });
        if (told is not null) Assert.Contains(told, answer.Reply.Text, StringComparison.Ordinal);
    }
}
