using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.NRules.OwnRules;
using DiagnosisEngine.Testing;
using NRules.Fluent.Dsl;
using Xunit;

namespace DiagnosisEngine.NRules.Tests.OwnRules;

/// <summary>Rules that a user writes beside the trees.</summary>
public sealed class AnswerRulesTests
{
    private readonly AnswerRules _rules = new(typeof(AnswerRulesTests).Assembly);

    [Fact]
    public void OwnRules_MatchConclusionsAndOnesOwnFacts()
    {
        using var rules = new TinyRules();
        var answer = Diagnose(rules, "灯杆倒了，路灯不亮");
        Assert.Equal([], _rules.Apply(answer, new Subscriber(IsImportant: false)));
        Assert.Equal([new Advice("今天就上门")], _rules.Apply(answer, new Subscriber(IsImportant: true)));
    }

    [Fact]
    public void OwnRules_MatchHazards()
    {
        using var rules = new TinyRules();
        Assert.Equal([new Advice("先通知值长")], _rules.Apply(Diagnose(rules, "我被电麻了，路灯不亮")));
    }

    private static Answer Diagnose(TinyRules rules, string text) => DecisionEngine.Load(rules.Folder, new DecisionEngineOptions().UseNRules()).Engine!.Diagnose(new Complaint
    {
        Text = text,
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Facts = System.Collections.Immutable.ImmutableDictionary<string, GivenFact>.Empty.Add("feeder.power", GivenFact.Of(new BooleanValue(true))).Add("lamp.pole", GivenFact.Of(new ChoiceValue("down"))),
    });
}

/// <summary>A fact of the user's.</summary>
/// <param name="IsImportant">Somebody to call back first.</param>
public sealed record Subscriber(bool IsImportant);

/// <summary>A rule of the user's.</summary>
[Name("important subscriber with a damaged pole")]
public sealed class ImportantSubscriberRule : Rule
{
    public override void Define()
    {
        ConclusionFact conclusion = null!;
        Subscriber subscriber = null!;
        When().Match(() => conclusion, c => c.Cause == "light.pole-damaged", c => c.IsFound).Match(() => subscriber, s => s.IsImportant);
        Then().Yield(_ => new Advice("今天就上门"));
    }
}

/// <summary>A rule of the user's.</summary>
[Name("electric shock")]
public sealed class ShockRule : Rule
{
    public override void Define()
    {
        HazardFact hazard = null!;
        When().Match(() => hazard, h => h.Hazard == "electric_shock");
        Then().Yield(_ => new Advice("先通知值长"));
    }
}
