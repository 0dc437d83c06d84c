using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.NRules.Cases;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.NRules.Tests.Cases;

public sealed class LiveCasesTests
{
    private readonly FakeClock _clock = new();
    private readonly LiveCases _cases;
    private int _number;

    public LiveCasesTests() => _cases = new LiveCases(_clock);

    [Fact]
    public void MassEvent_ThreeOfAKindAtOnePlaceWithinHalfAnHour_StandsUntilTheyAreOld()
    {
        Report("power.outage", "transformer", "T-7");
        _clock.Pass(TimeSpan.FromMinutes(20));
        Report("power.outage", "transformer", "T-7");
        Report("power.outage", "transformer", "T-8");
        Report("power.bill-too-high", "transformer", "T-7");
        Assert.Empty(_cases.Current<MassEvent>());

        Report("power.outage", "transformer", "T-7");
        Assert.Equal([new MassEvent("power.outage", "transformer", "T-7", 3)], _cases.Current<MassEvent>());

        _clock.Pass(TimeSpan.FromMinutes(9));
        Assert.Single(_cases.Current<MassEvent>());
        _clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Empty(_cases.Current<MassEvent>());
    }

    [Fact]
    public void MassEvent_AnotherCaseComesIn_CountsIt()
    {
        for (var i = 0; i < 5; i++) Report("heating.room-too-cold", "station", "S-1");
        Assert.Equal([5], _cases.Current<MassEvent>().Select(e => e.Count));
    }

    [Fact]
    public void Repeat_SameCustomerAndKindWithinThirtyDays_IsSaidUntilThen()
    {
        Complain("C-1", "heating.room-too-cold");
        _clock.Pass(TimeSpan.FromDays(29));
        Complain("C-1", "power.outage");
        Complain("C-2", "heating.room-too-cold");
        Assert.Empty(_cases.Current<RepeatedComplaint>());
        Complain("C-1", "heating.room-too-cold");
        Assert.Equal([new RepeatedComplaint("C-1", "heating.room-too-cold", 2)], _cases.Current<RepeatedComplaint>());
        _clock.Pass(TimeSpan.FromDays(1));
        Assert.Empty(_cases.Current<RepeatedComplaint>());
    }

    [Fact]
    public void Promise_ItsTimePasses_IsOverdueUntilTheCaseIsClosed()
    {
        var by = _clock.Now.AddHours(2);
        _cases.Add(new LiveCase { Id = "1", Kind = "water.no-water", ReceivedAt = _clock.Now, PromisedBy = by });
        _cases.Add(new LiveCase { Id = "2", Kind = "water.no-water", ReceivedAt = _clock.Now, PromisedBy = by });
        _clock.Pass(TimeSpan.FromHours(1));
        _cases.Close("2");
        Assert.Empty(_cases.Current<OverduePromise>());
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal([new OverduePromise("1", by)], _cases.Current<OverduePromise>());
        _cases.Close("1");
        Assert.Empty(_cases.Current<OverduePromise>());
    }

    [Fact]
    public void HotSpot_TenOfAnyKindAtOnePlace_IsNamed()
    {
        for (var i = 0; i < 9; i++)
        {
            Report(i % 2 == 0 ? "power.outage" : "power.bill-too-high", "building", "B-3");
            _clock.Pass(TimeSpan.FromDays(2));
        }
        Assert.Empty(_cases.Current<HotSpot>());
        Report("power.outage", "building", "B-3");
        Assert.Equal([new HotSpot("building", "B-3", 10)], _cases.Current<HotSpot>());
    }

    [Fact]
    public void Case_TooOldForARule_IsNoFactForIt()
    {
        for (var i = 0; i < 3; i++)
            _cases.Add(new LiveCase { Id = $"{i}", Kind = "power.outage", ReceivedAt = _clock.Now.AddMinutes(-31), Places = Place("transformer", "T-7") });
        Assert.Empty(_cases.Current<MassEvent>());
    }

    /// <summary>Answers become cases, cases a count, and the count opens the gate for the next who calls.</summary>
    [Fact]
    public async Task Counts_FeedTheFactOfTheHostsOwnCount()
    {
        _clock.Now = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));
        var counts = new CaseCounts("tickets", _cases, new Dictionary<string, (string, string)> { ["station.reports_30m"] = ("heating.room-too-cold", "station") },
            _ => new Dictionary<string, string> { ["station"] = "S-1" });
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Clock = _clock, Sources = [counts] }.UseNRules()).Engine!;
        var complaint = new Complaint { Text = "家里暖气不热，屋里就十五度", Region = "CN-3702", CustomerReference = "C-1" };
        var gates = new List<string?>();
        for (var i = 0; i < 8; i++)
        {
            var answer = await engine.DiagnoseAsync(complaint);
            gates.Add(answer.Diagnosis.Gate);
            _cases.Add(LiveCase.Of($"{i}", answer, _clock.Now) with { Places = Place("station", "S-1") });
        }
        Assert.Null(gates[0]);
        Assert.Equal("heating/station-event", gates[^1]);
        Assert.Equal(DiagnosisStatus.Concluded, (await engine.DiagnoseAsync(complaint)).Diagnosis.Status);
    }

    private void Report(string kind, string placeKind, string place) =>
        _cases.Add(new LiveCase { Id = $"{++_number}", Kind = kind, ReceivedAt = _clock.Now, Places = Place(placeKind, place) });

    private void Complain(string customer, string kind) => _cases.Add(new LiveCase { Id = $"{++_number}", Kind = kind, ReceivedAt = _clock.Now, Customer = customer });

    private static ImmutableDictionary<string, string> Place(string kind, string id) => ImmutableDictionary<string, string>.Empty.Add(kind, id);
}
