using System.Net.Http.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Areas;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>What an agent no longer asks because the systems know, and what happens when they do not answer.</summary>
public sealed class BackOfficeTests(SimulatedSystems systems) : IClassFixture<SimulatedSystems>
{
    public static TheoryData<string, string, string, string> Known => new()
    {
        { "手机没信号，打不出电话", "C-M01", "telecom.cell-outage", "基站" },
        { "我家停电了", "C-P01", "power.known-fault", "1月15日晚上十点" },
        { "家里不热，冻得受不了", "C-H01", "heating.station-failure", "" },
        { "家里没水了", "C-W01", "water.planned-stop", "1月16日凌晨一点" },
        { "家里没水了", "C-W02", "water.main-burst", "1月16日凌晨一点" },
        { "手机没信号，打不出电话", "C-M03", "telecom.mass-outage", "1月15日晚上十一点" },
        { "打电话老断，屋里一格都没有", "C-M01", "telecom.cell-outage", "通话断都是因为它" },
        { "通话老断，在屋里说着说着就断", "C-M04", "telecom.drop-weak", "您屋里收到的信号一直偏弱" },
        { "开车打电话老断，一走动就断", "C-M05", "telecom.drop-handover", "没有接上" },
        { "打电话老断，说到一半就断", "C-M03", "telecom.mass-outage", "1月15日晚上十一点" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Diagnose_TheSystemsKnow_ConcludesWithoutAQuestion(string text, string customer, string cause, string told)
    {
        var answer = systems.Calm.Diagnose(SimulatedSystems.Complaint(text, customer));
        Assert.Equal((DiagnosisStatus.Concluded, cause), (answer.Diagnosis.Status, answer.Diagnosis.Causes[0].Cause.Id));
        Assert.Empty(answer.Questions);
        Assert.Contains(told, answer.Reply.Text, StringComparison.Ordinal);
        // What the API host counts itself is nobody's here, and the page says so.
        Assert.All(answer.Sources, source => Assert.Equal((source.System == "reports" ? "not-connected" : "ok", 0), (source.Status, source.Unreadable.Length)));
        Assert.NotEmpty(systems.Alone.Diagnose(SimulatedSystems.Complaint(text, null)).Questions);
    }

    public static TheoryData<string, string, string, string> TwoBroken => new()
    {
        { "手机没信号，打不出电话", "C-M01", "nms=network", "eng=engineering" },
        { "我家停电了", "C-P01", "oms=oms", "mkt=marketing" },
        { "家里不热，冻得受不了", "C-H01", "heat=heating", "tkt=tickets" },
        { "家里没水了", "C-W01", "wtr=water", "bss=billing" },
    };

    [Theory]
    [MemberData(nameof(TwoBroken))]
    public async Task Diagnose_OneSystemDownAndOneSlow_AsksInsteadAndNamesBoth(string text, string customer, string down, string slow)
    {
        await Put(down.Split('=')[0], new { down = true });
        await Put(slow.Split('=')[0], new { latency = "00:10:00" });
        try
        {
            var answer = await systems.Impatient.DiagnoseAsync(SimulatedSystems.Complaint(text, customer));
            Assert.Equal(DiagnosisStatus.NeedsFacts, answer.Diagnosis.Status);
            Assert.NotEmpty(answer.Questions);
            // On a busy machine the one that is down may be late besides.
            Assert.NotEqual("ok", answer.Sources.Single(source => source.System == down.Split('=')[1]).Status);
            Assert.Equal("timeout", answer.Sources.Single(source => source.System == slow.Split('=')[1]).Status);
            // Others may be late for a part of what they are asked, on a busy machine.
            Assert.All(answer.Sources.Where(source => source.System == down.Split('=')[1] || source.System == slow.Split('=')[1]).SelectMany(source => source.Facts), fact => Assert.Equal(SourceFactState.Missing, fact.State));
        }
        finally
        {
            await systems.Client.DeleteAsync(new Uri("/faults", UriKind.Relative));
        }
    }

    [Theory]
    [InlineData("wrong", SourceFactState.Unreadable)]
    [InlineData("stale", SourceFactState.Stale)]
    public async Task Diagnose_ASystemTellsNonsenseOrOldNews_AsksInsteadAndSaysWhatWasWrong(string fault, SourceFactState state)
    {
        await Put("nms", fault == "wrong" ? new { wrongTypes = true } : new { stale = "03:00:00" });
        try
        {
            var answer = await systems.Calm.DiagnoseAsync(SimulatedSystems.Complaint("手机没信号，打不出电话", "CELL2-" + fault));
            Assert.Equal(DiagnosisStatus.NeedsFacts, answer.Diagnosis.Status);
            Assert.NotEmpty(answer.Questions);
            Assert.Contains(answer.Sources.Single(source => source.System == "network").Facts, fact => fact.Fact.Id == "cell.state" && fact.State == state);
        }
        finally
        {
            await systems.Client.DeleteAsync(new Uri("/faults", UriKind.Relative));
        }
    }

    [Theory]
    [InlineData("CELL8-", "telecom.area-reports")]
    [InlineData("CELL2-", "telecom.cell-outage")]
    public void Diagnose_ThirdOfACellWithoutSignal_IsToldWhatIsKnownOfTheCell(string street, string cause)
    {
        var engine = systems.Connected(SimulatedSystems.Patience, book => new AreaReports(book.FindAsync, new ManualClock(SimulatedSystems.Now)));
        var answers = Enumerable.Range(1, 3).Select(household => engine.Diagnose(SimulatedSystems.Complaint("手机没信号，打不出电话", street + household))).ToArray();
        Assert.Equal(cause != "telecom.area-reports", answers[1].Questions.IsEmpty);
        Assert.Equal((DiagnosisStatus.Concluded, cause), (answers[2].Diagnosis.Status, answers[2].Diagnosis.Causes[0].Cause.Id));
        Assert.Empty(answers[2].Questions);
    }

    [Fact]
    public void Diagnose_OnlyFactsThatDecideSomething_AreAsked()
    {
        var answer = systems.Calm.Diagnose(SimulatedSystems.Complaint("家里没水了", "C-W01"));
        Assert.DoesNotContain(answer.Sources, source => source.System is "oms" or "network" or "heating");
    }

    private async Task Put(string system, object fault) => (await systems.Client.PutAsJsonAsync(new Uri("/faults/" + system, UriKind.Relative), fault)).EnsureSuccessStatusCode();
}
