using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Areas;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Nobody's data in anybody else's answer: many customers at once, their readings all different, through one pool, one memory and one engine.</summary>
public sealed partial class OneCustomerTests : IDisposable
{
    private const int Customers = 300;
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Diagnose_ManyCustomersAtOnce_EachIsAnsweredFromHisOwnReadingsAlone()
    {
        _folder.Write("oms", """
            { "system": "oms", "http": { "url": "http://oms.test/c/{customer}" }, "timeLimit": "1h", "cache": "1h",
              "facts": { "planned.active": "/planned", "fault.active": "/fault", "fault.external": "/external", "fault.etr": "/etr", "fault.accepted_at": "/accepted" } }
            """);
        var busy = new FakeSystem(async (request, token) =>
        {
            var number = int.Parse(request.RequestUri!.AbsolutePath[3..], CultureInfo.InvariantCulture);
            // Answers come back in another order than they were asked.
            for (var turn = 0; turn < number % 7; turn++) await Task.Yield();
            return FakeSystem.Json($$"""{ "planned": false, "fault": true, "external": false, "etr": "{{Marker(number)}}", "accepted": "2026-01-15T19:59" }""");
        });
        using var systems = SystemSources.Load(_folder.Path, new SystemSourceOptions { Handler = busy });
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = systems.Sources, SourceTimeLimit = TimeSpan.FromHours(2) }).Engine!;

        // Twice, so that half of the answers come from memory.
        var asked = Enumerable.Range(0, Customers * 2).Select(i => i % Customers).ToImmutableArray();
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, token) =>
        {
            var complaint = new Complaint { Text = "我家停电了", CustomerReference = number.ToString(CultureInfo.InvariantCulture), Region = "CN-3702", ReceivedAt = SimulatedSystems.Now };
            var answer = await engine.DiagnoseAsync(complaint, token);
            var own = DateTime.Parse(Marker(number), CultureInfo.InvariantCulture);
            Assert.Contains(own.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), answer.Reply.Text, StringComparison.Ordinal);
            var told = Times().Matches(AnswerJson.Write(answer, engine.Rules)).Select(found => found.Value).Distinct();
            Assert.Equal([own.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)], told);
        });
        // Gates and the reply ask in two rounds; without a memory each of the two complaints would ask both.
        Assert.InRange(busy.Sent.Count, Customers, Customers * 3);
    }

    [Fact]
    public async Task Diagnose_TheNextComplaintNamesNobody_IsToldNothingOfTheLast()
    {
        _folder.Write("oms", """{ "system": "oms", "http": { "url": "http://oms.test/c/{customer}" }, "facts": { "fault.active": "/fault", "fault.etr": "/etr" } }""");
        using var systems = SystemSources.Load(_folder.Path, new SystemSourceOptions { Handler = new FakeSystem($$"""{ "fault": true, "etr": "{{Marker(1)}}" }""") });
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = systems.Sources }).Engine!;
        var complaint = new Complaint { Text = "我家停电了", CustomerReference = "1", Region = "CN-3702", ReceivedAt = SimulatedSystems.Now };
        Assert.Contains(Marker(1), AnswerJson.Write(await engine.DiagnoseAsync(complaint), engine.Rules), StringComparison.Ordinal);
        Assert.DoesNotContain(Marker(1), AnswerJson.Write(await engine.DiagnoseAsync(complaint with { CustomerReference = null }), engine.Rules), StringComparison.Ordinal);
    }

    /// <summary>Customers 0, 2, 4 and so on live under TR-7, the others under TR-1.</summary>
    private SourceSet Streets(string events)
    {
        _folder.Write("gis", """{ "system": "gis", "http": { "url": "http://gis.test/c/{customer}" }, "timeLimit": "1h", "areas": "/areas/*", "facts": {} }""");
        var board = Path.Combine(_folder.Path, "events.json");
        File.WriteAllText(board, events);
        return SourceSet.Load(new SourceFiles { Systems = _folder.Path, Events = board }, new SystemSourceOptions
        {
            Handler = new FakeSystem((request, _) => Task.FromResult(FakeSystem.Json(Number(request.RequestUri!.AbsolutePath) % 2 == 0 ? """{ "areas": ["TR-7"] }""" : """{ "areas": ["TR-1"] }"""))),
        });
    }

    private static int Number(string reference) => int.Parse(reference[(reference.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    private static Complaint Dark(int number) => new()
    {
        Text = $"我家停电了，我是金丝雀{number}号",
        CustomerReference = $"CANARY-{number}",
        Region = "CN-3702",
        ReceivedAt = SimulatedSystems.Now,
    };

    [Fact]
    public async Task Diagnose_AnEventOfAnotherArea_TellsNothingOfIt()
    {
        var set = Streets($$"""
            { "events": [ { "system": "oms", "areas": ["TR-7"], "facts": { "planned.active": false, "fault.active": true, "fault.external": false, "fault.etr": "{{Marker(1)}}" }, "note": "NOTE-CANARY" } ] }
            """);
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = set.Sources, SourceTimeLimit = TimeSpan.FromHours(2) }).Engine!;
        await Parallel.ForAsync(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, token) =>
        {
            var told = AnswerJson.Write(await engine.DiagnoseAsync(Dark(number), token), engine.Rules);
            Assert.Equal(number % 2 == 0, Times().IsMatch(told));
            Assert.DoesNotContain("NOTE-CANARY", told, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Diagnose_CountedTogetherWithOthers_IsToldTheirNumberAndNothingElse()
    {
        var set = Streets("""{ "events": [] }""");
        var reports = new AreaReports(set.Areas!.FindAsync, new ManualClock(SimulatedSystems.Now));
        var engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = [.. set.Sources, reports], SourceTimeLimit = TimeSpan.FromHours(2) }).Engine!;
        var told = new string[60];
        for (var round = 0; round < 2; round++)
            await Parallel.ForAsync(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, token) =>
                told[number] = AnswerJson.Write(await engine.DiagnoseAsync(Dark(number), token), engine.Rules));
        for (var number = 0; number < told.Length; number++)
        {
            // Thirty in each area: everybody is counted, whoever asks again once, and nobody is named.
            Assert.Contains("\"area.reports_30m\"", told[number], StringComparison.Ordinal);
            Assert.Contains("\"value\":30,", told[number], StringComparison.Ordinal);
            Assert.DoesNotContain("金丝雀", told[number], StringComparison.Ordinal);
            Assert.DoesNotContain("CANARY", told[number], StringComparison.Ordinal);
        }
    }

    /// <summary>A restoration time that nobody else has: in the year after, which no other time of an answer is in.</summary>
    private static string Marker(int number) => new DateTime(2027, 3, 1, 0, 0, 0).AddMinutes(number).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex("2027-[0-9]{2}-[0-9]{2}T[0-9:]{5}")]
    private static partial Regex Times();
}
