using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>What the front door makes of a request, on the smallest rules.</summary>
public sealed class ComplaintTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public void Value_WithoutASource_IsTheAgentsWordAtReceipt()
    {
        var piece = Assert.Single(Diagnose(PowerIsOff with { ReceivedAt = Now.AddHours(-2) }).Facts.Evidence);
        Assert.Equal((FactOrigin.Agent, Now.AddHours(-2)), (piece.Origin, piece.At));
    }

    [Fact]
    public void ReceivedAt_NotGiven_IsTheTimeOfTheCall() => Assert.Equal(Now.AddHours(24), Diagnose(PowerIsOff).Plan.ResolveBy);

    [Fact]
    public void Limit_ThatOnlySomePlaceHas_SaysThatThePlaceWouldDecide()
    {
        _rules.Replace("regulations/light-promise.regulation.yaml", "place: CN", "place: CN-37");
        var answer = Diagnose(PowerIsOff);
        Assert.Equal((null, true), (answer.Plan.ResolveBy, answer.PlaceWouldDecide));
        answer = Diagnose(PowerIsOff with { Region = "CN-37" });
        Assert.Equal((Now.AddHours(24), false), (answer.Plan.ResolveBy, answer.PlaceWouldDecide));
    }

    [Fact]
    public void Danger_HoldsQuestionsBackUntilItIsAcknowledged()
    {
        var complaint = new Complaint { Text = "我们这条街路灯不亮，我被电麻了" };
        Assert.Empty(Diagnose(complaint).Questions);
        Assert.Equal("lamp.pole", Assert.Single(Diagnose(complaint with { Acknowledged = ["electric_shock"] }).Questions).Fact.Id);
    }

    [Theory]
    [InlineData(Audience.Agent, true)]
    [InlineData(Audience.Customer, false)]
    public void Amount_ComputedFromWhatIsNeverTold_IsNotTheCustomersToKnow(Audience audience, bool told)
    {
        _rules.Replace("light/vocabulary.yaml", "facts:\n", "facts:\n  meter.error: { title: 多计, type: number, unit: 元, source: agent, private: never }\n  bill.rise: { title: 多收, type: number, unit: 元, source: agent }\n")
            .Write("light/lamp-out/tree.yaml", """
                title: 路灯不亮
                handles: [light.lamp-out]
                status: stable
                owner: 路灯知识组
                reviewed-by: null
                effective-from: 2025-01-01
                root:
                  explains: bill.rise
                  all:
                    - { when: "feeder.power = false", amount: meter.error, conclude: light.feeder-down }
                """);
        var answer = Diagnose(PowerIsOff with { Audience = audience, Facts = PowerIsOff.Facts.Add("meter.error", "59").Add("bill.rise", "100") });
        Assert.Equal((told, told), (Assert.Single(answer.Diagnosis.Causes).Amount is not null, answer.Diagnosis.Unexplained is not null));
    }

    private static Complaint PowerIsOff => new() { Category = "light.lamp-out", Facts = ImmutableDictionary<string, GivenFact>.Empty.Add("feeder.power", "false") };

    private Answer Diagnose(Complaint complaint)
    {
        var load = DecisionEngine.Load(_rules.Folder, new DecisionEngineOptions { Clock = new StoppedClock() });
        Assert.True(load.Engine is not null, load.Report);
        return load.Engine!.Diagnose(complaint);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
