using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Back-office systems at the front door, on the heating rules of this repository.</summary>
public sealed class FactSourceTests
{
    private static readonly Complaint Cold = new()
    {
        Category = "heating.room-too-cold",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        CustomerReference = "C-1",
    };

    private static DecisionEngine Engine(params IFactSource[] sources) => Engine(TimeSpan.FromSeconds(30), sources);

    private static DecisionEngine Hasty(IFactSource source) => Engine(TimeSpan.FromMilliseconds(200), source);

    private static DecisionEngine Engine(TimeSpan limit, params IFactSource[] sources)
    {
        var load = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = sources, SourceTimeLimit = limit });
        return load.Engine ?? throw new InvalidOperationException(load.Report);
    }

    [Fact]
    public void Diagnose_SystemKnows_ConcludesWithoutAQuestion()
    {
        var billing = new FakeSource("billing", new SourceReading("fee.paid", "true"), new SourceReading("supply.status", "supplied"));
        var heating = new FakeSource("heating", new SourceReading("station.alarms", ["pump"]));
        var answer = Engine(billing, heating).Diagnose(Cold);
        Assert.Equal("heating.station-failure", answer.Diagnosis.Causes[0].Cause.Id);
        Assert.Equal(DiagnosisStatus.Concluded, answer.Diagnosis.Status);
        Assert.Empty(answer.Questions);
        Assert.Contains(answer.Sources, s => s is { System: "heating", Status: "ok" });
    }

    [Fact]
    public void Diagnose_SharedSentencesOfTheChannel_AreFilledFromSystemsOfTheTrade()
    {
        var reports = new FakeSource("reports", new SourceReading("event.area", "东山小区"), new SourceReading("event.cause", "换热站水泵故障"));
        var heating = new FakeSource("heating", new SourceReading("station.alarms", ["pump"]), new SourceReading("station.event_eta", "2026-01-15T23:00+08:00"));
        var power = new FakeSource("oms", new SourceReading("fault.etr", "2026-01-15T22:00+08:00"));
        var engine = Engine(reports, heating, power);
        var notice = engine.Diagnose(Cold with { Channel = "notice" });
        Assert.StartsWith("东山小区的用户：因换热站水泵故障，", notice.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("23:00", notice.Reply.Text, StringComparison.Ordinal);
        Assert.Empty(power.Asked);
        reports.Forget();
        engine.Diagnose(Cold);
        Assert.DoesNotContain("event.area", reports.Asked);
    }

    [Fact]
    public void Diagnose_SystemThrows_NamesItAndAnswers()
    {
        var broken = new FakeSource("heating", (_, _) => throw new InvalidOperationException("no network"));
        var answer = Engine(broken).Diagnose(Cold);
        Assert.Contains(answer.Sources, s => s is { System: "heating", Status: "failed" });
        Assert.All(answer.Facts.Evidence.Where(e => e.Origin.System == "heating"), e => Assert.Equal(EvidenceState.Unknowable, e.State));
    }

    [Fact]
    public void Diagnose_SystemIsLeftAlone_SaysResting()
    {
        var answer = Engine(new FakeSource("heating", (_, _) => throw new SourceRestingException())).Diagnose(Cold);
        var report = Assert.Single(answer.Sources, s => s.System == "heating");
        Assert.Equal("resting", report.Status);
        Assert.All(report.Facts, fact => Assert.Equal((SourceFactState.Missing, null), (fact.State, fact.Reading)));
    }

    public static TheoryData<string, SourceFactState> Pages => new()
    {
        { "pump", SourceFactState.Read }, { "none", SourceFactState.None }, { "old", SourceFactState.Stale }, { "steam", SourceFactState.Unreadable }, { "two", SourceFactState.Contradictory },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Diagnose_WhatCameOfAFact_StandsOnThePage(string told, SourceFactState state)
    {
        SourceReading[] readings = told switch
        {
            "none" => [new("station.alarms", [], IsNone: true)],
            "old" => [new("station.alarms", ["pump"], Cold.ReceivedAt!.Value.AddHours(-1))],
            "two" => [new("station.alarms", ["pump"]), new("station.alarms", ["power"])],
            _ => [new("station.alarms", [told])],
        };
        var answer = Engine(new FakeSource("heating", readings)).Diagnose(Cold);
        Assert.Equal(state, answer.Sources.Single(s => s.System == "heating").Facts.Single(fact => fact.Fact.Id == "station.alarms").State);
        Assert.Equal(state == SourceFactState.Read, answer.Diagnosis.Causes[0].Cause.Id == "heating.station-failure" && answer.Diagnosis.Status == DiagnosisStatus.Concluded);
    }

    public static TheoryData<string> Nonsense => ["no list", "no reading", "no text", "no texts", "no facts", "a list that breaks"];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Diagnose_SystemAnswersNonsense_NamesItAndAnswers(string nonsense)
    {
        var answer = Engine(new FakeSource("heating", (request, _) => Task.FromResult(Readings(nonsense, request)))).Diagnose(Cold);
        Assert.Contains(answer.Sources, s => s is { System: "heating" } && s.Status == (nonsense == "no facts" ? "ok" : "failed"));
        Assert.All(answer.Facts.Evidence.Where(e => e.Origin.System == "heating"), e => Assert.Equal(EvidenceState.Unknowable, e.State));
    }

    private static IReadOnlyList<SourceReading> Readings(string nonsense, SourceRequest request) => nonsense switch
    {
        "no list" => null!,
        "no reading" => [null!],
        "no text" => [.. request.Facts.Select(f => new SourceReading(f.Id, (string)null!))],
        "no texts" => [.. request.Facts.Select(f => new SourceReading(f.Id, default(ImmutableArray<string>)))],
        "no facts" => [new SourceReading(null!, "1")],
        _ => new BreakingList(),
    };

    [Fact]
    public void Load_TwoSourcesOfOneSystem_SaysWhich() =>
        Assert.Contains("'heating'", Assert.Throws<ArgumentException>(() => Engine(new FakeSource("heating"), new FakeSource("heating"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Diagnose_SystemHangs_IsLeftBehindAtTheTimeLimit()
    {
        var hanging = new FakeSource("heating", async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return [];
        });
        var answer = Hasty(hanging).Diagnose(Cold);
        Assert.Contains(answer.Sources, s => s is { System: "heating", Status: "timeout" });
    }

    [Fact]
    public void Diagnose_SystemWasLate_IsNotWaitedForAgain()
    {
        var calls = 0;
        var late = new FakeSource("tickets", (_, _) => Interlocked.Increment(ref calls) > 0 ? throw new TimeoutException() : null!);
        // The gate asks one fact of it; whether the plan is raised rests on another, asked when the trees are done.
        var answer = Engine(late).Diagnose(Cold);
        var report = Assert.Single(answer.Sources, s => s.System == "tickets");
        Assert.Equal(("timeout", 1), (report.Status, calls));
        Assert.Superset(new HashSet<string> { "station.event_open", "ticket.repeat_30d" }, report.Facts.Select(fact => fact.Fact.Id).ToHashSet());
        Assert.All(report.Facts, fact => Assert.Equal(SourceFactState.Missing, fact.State));
    }

    [Fact]
    public void Diagnose_SystemBlocksItsThread_IsLeftBehindAtTheTimeLimit()
    {
        using var never = new ManualResetEventSlim();
        var blocking = new FakeSource("heating", (_, stop) =>
        {
            never.Wait(stop);
            return Task.FromResult<IReadOnlyList<SourceReading>>([]);
        });
        var answer = Hasty(blocking).Diagnose(Cold);
        Assert.Contains(answer.Sources, s => s is { System: "heating", Status: "timeout" });
    }

    [Fact]
    public void Diagnose_SystemAnswersInTheWrongType_ThatFactIsUnknowable()
    {
        var confused = new FakeSource("heating", new SourceReading("station.alarms", ["dragons"]));
        var answer = Engine(confused).Diagnose(Cold);
        Assert.Contains(answer.Facts.Evidence, e => e is { Fact: "station.alarms", State: EvidenceState.Unknowable });
    }

    [Fact]
    public void Diagnose_SystemAnswersUnaskedFacts_TheyAreIgnored()
    {
        var talkative = new FakeSource("billing", new SourceReading("room.measured", "12"), new SourceReading("fee.paid", "true"));
        var answer = Engine(talkative).Diagnose(Cold);
        Assert.DoesNotContain(answer.Facts.Evidence, e => e.Fact == "room.measured");
    }

    [Fact]
    public void Diagnose_WhileQuestionsAreOpen_WhatThePlanTurnsOnIsRead()
    {
        var tickets = new FakeSource("tickets", new SourceReading("ticket.repeat_30d", "3"));
        var answer = Engine(tickets).Diagnose(Cold with { Category = null, Text = "家里不热，投诉三次了" });
        Assert.Equal(DiagnosisStatus.NeedsFacts, answer.Diagnosis.Status);
        Assert.Contains(answer.Plan.Escalations, e => e.Playbook == "escalate");
    }

    [Fact]
    public void Diagnose_CallerAlreadyGaveTheFact_SystemIsNotAskedForIt()
    {
        var billing = new FakeSource("billing", new SourceReading("fee.paid", "true"));
        var given = ImmutableDictionary<string, GivenFact>.Empty.Add("fee.paid", new GivenFact(EvidenceState.Known, ["true"], Source: "system:billing"));
        Engine(billing).Diagnose(Cold with { Facts = given });
        Assert.DoesNotContain("fee.paid", billing.Asked);
    }

    [Fact]
    public void Diagnose_SameFactTwice_IsReadOnce()
    {
        var billing = new FakeSource("billing", new SourceReading("fee.paid", "true"), new SourceReading("supply.status", "supplied"));
        Engine(billing).Diagnose(Cold);
        Assert.Equal(billing.Asked.Distinct(), billing.Asked);
    }

    [Fact]
    public async Task DiagnoseAsync_CallerGoesAway_Stops()
    {
        using var caller = new CancellationTokenSource();
        var waiting = new FakeSource("heating", async (_, stop) =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
            return [];
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Engine(waiting).DiagnoseAsync(Cold, caller.Token));
    }

    [Fact]
    public void Diagnose_SystemNamesWhatNobodyKnows_SaysWhichFactsWereUnreadable()
    {
        var sloppy = new FakeSource("heating", new SourceReading("station.alarm", "pump"), new SourceReading("station.supply", "900"), new SourceReading("station.alarms", "pumpp"));
        var answer = Engine(sloppy).Diagnose(Cold);
        Assert.Equal(["station.alarm", "station.alarms", "station.supply"], answer.Sources.Single(s => s.System == "heating").Unreadable.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Diagnose_SystemThatNoPackNames_IsToldSo() =>
        Assert.Contains(Engine(new FakeSource("heatting")).Diagnose(Cold).Sources, s => s is { System: "heatting", Status: "undeclared" });

    [Fact]
    public void Diagnose_SystemNobodyConnected_IsNamedWithWhatItCouldHaveTold()
    {
        var answer = Engine(new FakeSource("billing", new SourceReading("fee.paid", "true"), new SourceReading("supply.status", "supplied"))).Diagnose(Cold);
        var heating = Assert.Single(answer.Sources, s => s.System == "heating");
        Assert.Equal("not-connected", heating.Status);
        Assert.Contains("station.alarms", heating.Facts.Select(fact => fact.Fact.Id));
        Assert.All(heating.Facts, fact => Assert.Equal((SourceFactState.Missing, null), (fact.State, fact.Reading)));
        Assert.DoesNotContain(answer.Sources, s => s.System is "oms" or "network" or "water");
    }

    [Fact]
    public void Diagnose_SomebodySaidItInItsPlace_TheSystemIsNotMissed()
    {
        var given = ImmutableDictionary<string, GivenFact>.Empty.Add("station.alarms", "pump");
        var answer = Engine(new FakeSource("billing", new SourceReading("fee.paid", "true"))).Diagnose(Cold with { Facts = given });
        Assert.DoesNotContain(answer.Sources.SelectMany(s => s.Facts), fact => fact.Fact.Id == "station.alarms");
    }

    [Fact]
    public void Diagnose_NoSystemAtAll_HasNoPage() => Assert.Empty(Engine().Diagnose(Cold).Sources);
}
