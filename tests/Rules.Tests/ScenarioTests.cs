using DiagnosisEngine.Cli.Evaluation;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Forty whole conversations of our own; the bounds are what they came to when they were written, and the rules were not changed for them.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public async Task Conversations_GoNoWorseThanTheyDid()
    {
        var load = DecisionEngine.Load(Repository.Rules);
        var engine = load.Engine ?? throw new InvalidOperationException(load.Report);
        var runner = new ScenarioRunner(engine);
        var outcomes = new List<ScenarioOutcome>();
        foreach (var scenario in new ScenarioReader(engine.Rules).Read([Path.Combine(Repository.Root, "tests/Rules.Tests/scenarios.jsonl")]))
            outcomes.Add(await runner.RunAsync(scenario, CancellationToken.None));
        var report = new ScenarioReport(outcomes);
        var wrong = string.Join('\n', report.Wrong.Select(o => $"{o.Scenario.Id}: {o.Status} {string.Join(' ', o.Causes)} again {string.Join(' ', o.Again)} broken {string.Join(' ', o.Broken)}"));
        Assert.Equal(40, report.Count);
        Assert.True(report.AcceptableTop1 >= 34, wrong);
        Assert.True(report.Again <= 6, wrong);
        Assert.True(report.Broken <= 1, wrong);
        Assert.DoesNotContain(outcomes, o => o.Status is "refused" or "needs-facts");
    }
}
