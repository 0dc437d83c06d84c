using DiagnosisEngine.Cases;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Cases;

/// <summary>How many cases a check runs, and how many that fail it explains.</summary>
public sealed class CaseLimitTests
{
    [Fact]
    public async Task Check_AsManyFailAsAreExplained_TellsThemAll() =>
        Assert.Equal(CaseRunner.MostFailing, (await FailingAsync(CaseRunner.MostFailing)).Count(issue => issue.Code == "DE2804"));

    [Fact]
    public async Task Check_OneMoreFails_SaysThatTheRestWasNotRun()
    {
        var issues = await FailingAsync(CaseRunner.MostFailing + 1);
        Assert.Equal(CaseRunner.MostFailing, issues.Count(issue => issue.Code == "DE2804"));
        Snapshot.Match(string.Join("\n", issues.Where(issue => issue.Code == "DE2813").Select(issue => $"{issue.At}: {issue.Severity.ToString().ToLowerInvariant()} {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}")));
    }

    [Fact]
    public async Task Run_CaseThatFails_TellsWhyNotAndSeeksNoFlips()
    {
        var engine = Failing(1);
        var explanation = (await engine.RunCaseAsync(engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).First())).Answer!.Explanation!;
        Assert.NotEmpty(explanation.WhyNot);
        Assert.Empty(explanation.Flips);
    }

    private static async Task<IReadOnlyList<Issue>> FailingAsync(int cases) => await Failing(cases).CheckCasesAsync();

    private static DecisionEngine Failing(int cases)
    {
        var rules = SmallRules.Create().Write("heating/room-cold/cases.yaml", "cases:\n" + string.Concat(Enumerable.Range(0, cases)
            .Select(i => $"  - {{ name: 第 {i} 个, facts: {{ station.failed: true }}, expect: {{ causes: [heating.imbalance] }} }}\n")));
        return DecisionEngine.Load(RuleFiles.Of(rules.Sources())).Engine!;
    }
}
