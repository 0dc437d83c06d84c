using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>Whatever authors write, they get issues, all at once, and never an exception.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public void Bind_TenMistakes_TellsAllTen() => Snapshot.Match(SmallRules.Create()
        .Replace("groups.yaml", "department: H-客服", "department: H-客户")
        .Replace("heating/room-cold/categories.yaml", "severity: S2", "severity: S9")
        .Replace("heating/room-cold/causes.yaml", "kind: visit", "kind: visits")
        .Replace("heating/room-cold/causes.yaml", "heating-law/repair", "heating-law/repare")
        .Replace("heating/room-cold/tree.yaml", "go: at-home", "go: at-hoem")
        .Replace("heating/room-cold/tree.yaml", "when: station.failed", "when: station.faled")
        .Replace("heating/room-cold/tree.yaml", "reviewed-by: null", "reviewd-by: null")
        .Replace("heating/vocabulary.yaml", "\"[-10..45]\"", "\"[45..-10]\"")
        .Replace("playbooks/burst.playbook.yaml", "within: 1h", "within: soon")
        .Replace("regulations/heating-law.regulation.yaml", "kind: law", "kind: lw").Told());

    [Fact]
    public void Bind_AnyLineMissing_TellsAndNeverThrows()
    {
        foreach (var damaged in SmallRules.WithoutEachLine()) damaged.Told();
    }

    [Fact]
    public void Bind_AnyValueGarbage_TellsAndNeverThrows()
    {
        foreach (var damaged in SmallRules.WithEachLineDamaged()) damaged.Told();
    }

    [Fact]
    public void Bind_ChoiceWithoutChoicesHeardInBarePhrases_TellsThatChoicesAreMissing()
    {
        var told = SmallRules.Create().Replace("heating/vocabulary.yaml", "    type: number\n    unit: ℃\n    range: \"[-10..45]\"\n", "    type: choice\n").Told();
        Assert.Contains("heating/vocabulary.yaml", told, StringComparison.Ordinal);
        Assert.Contains("choices", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_TextInForceToTheEndOfTime_IsChecked() =>
        Assert.DoesNotContain("error", SmallRules.Create().Replace("regulations/heating-law.regulation.yaml", "effective-to: null", "effective-to: 9999-12-31").Told(), StringComparison.Ordinal);

    [Fact]
    public void Bind_SameFilesInAnotherOrder_TellsTheSame()
    {
        var rules = SmallRules.Create().Replace("groups.yaml", "department: H-客服", "department: H-客户").Replace("heating/room-cold/tree.yaml", "status: stable", "stauts: stable");
        Assert.Equal(rules.Told(), rules.ToldBackwards());
    }
}
