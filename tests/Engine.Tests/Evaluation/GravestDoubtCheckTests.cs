using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class GravestDoubtCheckTests
{
    private const string Cases = "heating/room-cold/cases.yaml";
    private const string Words = "heating/vocabulary.yaml";

    [Fact]
    public void Check_NoCaseWithItsSourceSilent_NamesOneThatHolds() => Snapshot.Match(string.Join("\n", new[] { Gravest(), Askable(), Bare() }
        .SelectMany(rules => Told(rules)).Select(issue => $"{issue.At}: {issue.Severity.ToString().ToLowerInvariant()} {issue.Code}: {issue.Message.English}\n  {issue.Message.Chinese}")));

    [Theory]
    [InlineData(false, "undetermined")]
    [InlineData(true, "needs-facts")]
    public void Check_TheAdvisedCase_Silences(bool askable, string status)
    {
        var rules = askable ? Askable() : Gravest();
        var advice = Regex.Match(Assert.Single(Told(rules)).Message.English, "copy the case '换热站停运' without its text, with (?<facts>[^ ]+: unknown) among .* expect just (?<expect>\\{.*\\})$");
        Assert.True(advice.Success);
        Assert.Contains(status, advice.Groups["expect"].Value, StringComparison.Ordinal);
        Assert.Empty(Told(rules.Append(Cases, $"  - name: 读不到\n    at: 2026-01-15T20:00\n    place: CN-37\n    facts: {{ cold.scope: building, {advice.Groups["facts"].Value} }}\n    expect: {advice.Groups["expect"].Value}")));
    }

    [Theory]
    [InlineData("facts: { station.failed: unknown }", "status: undetermined, ")]
    [InlineData("facts: { station.failed: unknown }", "status: concluded, ")]
    [InlineData("facts: { station.failed: false }", "")]
    [InlineData("todo: 以后\n    facts: { station.failed: unknown }", "")]
    public void Check_ACaseThatCannotHold_SilencesNothing(string facts, string status) =>
        Assert.Single(Told(Askable().Append(Cases, $"  - name: 读不到\n    {facts}\n    expect: {{ {status}not-excluded: [heating.station-failure] }}")));

    [Fact]
    public void Check_AnAnswerWithAReason_Silences() => Assert.Empty(Told(Gravest().Replace("heating/room-cold/causes.yaml", "  heating.station-failure:\n", "  # allow DE2214: 系统从来不断\n  heating.station-failure:\n")));

    [Fact]
    public void Check_LessThanS1_IsNotAsked() => Assert.Empty(Told(SmallRules.Create()));

    private static SmallRules Gravest() => SmallRules.Create().Replace("heating/room-cold/causes.yaml", "liable: operator\n    severity: S2", "liable: operator\n    severity: S1")
        .Replace(Cases, "facts: { station.failed: true }", "facts: { cold.scope: building, station.failed: true }");

    /// <summary>When the system is silent the customer is asked.</summary>
    private static SmallRules Askable() => Gravest().Replace(Words, "    source: \"system:heating\"\n", "    source: [\"system:heating\", customer]\n    ask: 站里停了吗？\n");

    /// <summary>No case stands beside the tree at all.</summary>
    private static SmallRules Bare() => Gravest().Remove(Cases);

    private static List<Issue> Told(SmallRules rules)
    {
        List<Issue> issues = [];
        RuleReader.Read(RuleFiles.Of(rules.Sources()), issues);
        Assert.DoesNotContain(issues, issue => issue.Severity == IssueSeverity.Error);
        return issues.FindAll(issue => issue.Code is "DE2214" or "DE2402");
    }
}
