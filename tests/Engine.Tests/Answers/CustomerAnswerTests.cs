using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>What an answer to a customer holds back, on the heating rules of this repository.</summary>
public sealed class CustomerAnswerTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Load(Repository.Rules).Engine!;

    private static Answer Unpaid(Audience audience, bool verified) => Engine.Diagnose(new Complaint
    {
        Text = "家里不热，投诉三次了",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Audience = audience,
        Facts = ImmutableDictionary<string, GivenFact>.Empty
            .Add("fee.paid", new GivenFact(DiagnosisEngine.Facts.EvidenceState.Known, ["false"], Source: "system:billing"))
            .Add("identity.verified", verified)
            .Add("season.start", "2025-11-16")
            .Add("season.end", "2026-04-05"),
    });

    [Theory]
    [InlineData(Audience.Agent, false, true)]
    [InlineData(Audience.BackOffice, false, true)]
    [InlineData(Audience.Customer, false, false)]
    [InlineData(Audience.Customer, true, true)]
    public void Cause_FoundByAPrivateFact_IsNamedToACustomerOnlyWhenHeIsIdentified(Audience audience, bool verified, bool named)
    {
        var answer = Unpaid(audience, verified);
        Assert.Equal(DiagnosisStatus.Concluded, answer.Diagnosis.Status);
        Assert.Equal(named, AnswerJson.Write(answer, Engine.Rules).Contains("heating.not-subscribed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Audience.Agent, false, true)]
    [InlineData(Audience.Customer, false, false)]
    [InlineData(Audience.Customer, true, true)]
    public void NamedCause_ThatTreesReachByAPrivateFact_IsToldToACustomerOnlyWhenHeIsIdentified(Audience audience, bool verified, bool told)
    {
        var answer = Named("heating.not-subscribed", audience, verified);
        Assert.Equal(told, AnswerJson.Write(answer, Engine.Rules).Contains("heating.not-subscribed", StringComparison.Ordinal));
        Assert.Equal(told, answer.Reply.Gaps.All(gap => gap.Why != "private"));
        if (!told) Assert.Empty(answer.Reply.Citations);
    }

    [Fact]
    public void NamedCause_ThatTreesReachByOpenFacts_IsToldToAnybody()
    {
        var answer = Named("heating.air-lock", Audience.Customer, verified: false);
        Assert.Contains("heating.air-lock", AnswerJson.Write(answer, Engine.Rules), StringComparison.Ordinal);
    }

    private static Answer Named(string cause, Audience audience, bool verified) => Engine.Diagnose(new Complaint
    {
        Cause = cause,
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Audience = audience,
        Facts = ImmutableDictionary<string, GivenFact>.Empty.Add("identity.verified", verified),
    });

    [Fact]
    public void Plan_ForACustomer_HoldsWhatIsSaidToHimOnly()
    {
        Assert.Contains(Unpaid(Audience.Agent, verified: true).Plan.Steps, s => s.Kind != StepKind.Say);
        var plan = Unpaid(Audience.Customer, verified: true).Plan;
        Assert.NotEmpty(plan.Steps);
        Assert.All(plan.Steps, s => Assert.Equal((StepKind.Say, null), (s.Kind, s.By)));
    }
}
